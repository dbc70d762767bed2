import type { Finding } from '../model/finding.js';
import type { Certainty } from '../schema/types.js';
import { compareUnshared } from './readings.js';
import type { Ruling } from './ruling.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** Below this, how sure two claims sound says nothing. */
const SURE = 0.36;
/** The same where one is a denial, which names what it denies. */
const SURE_DENIED = 0.3;

function rule(
  a: SlotValue<Certainty>,
  b: SlotValue<Certainty>,
  sure: number,
): Ruling<'certainty'> | undefined {
  const pair = new Set([a.value, b.value]);
  if (sure < (pair.has('denied') ? SURE_DENIED : SURE)) return undefined;
  if (a.member.claim.polarity !== b.member.claim.polarity) return undefined;
  if (
    a.member.claim.predicate.concept === undefined ||
    a.member.claim.predicate.concept !== b.member.claim.predicate.concept
  )
    return undefined;
  if (pair.has('denied')) return 'certainty-denied';
  if (pair.has('planned') && pair.has('asserted')) return 'certainty-planned-done';
  return 'certainty-implies';
}

/** Compares how sure the members of a group are: planned and done, possible and done, alleged and stated. */
export function compareCertainty(members: readonly Member[], identity: Identity): Finding {
  const values = members.map(
    (member): SlotValue<Certainty> => ({
      member,
      value: member.claim.certainty,
      text: member.claim.predicate.text,
      key: member.claim.certainty,
    }),
  );
  return compareUnshared('certainty', values, rule, identity);
}
