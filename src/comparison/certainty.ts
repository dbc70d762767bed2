import type { Finding } from '../model/finding.js';
import type { Certainty } from '../schema/types.js';
import type { Identity, Member } from './member.js';
import { areOfOneAct, areOfOneWord } from './one-act.js';
import { compareUnshared } from './readings/readings.js';
import type { Ruling } from './ruling.js';
import type { SlotValue } from './slot-value.js';

/**
 * From here on a denial is told. What a speaker denies is named in the words of what was said, often a noun for a clause,
 * so the two are seldom copies; lower, a denial of another thing is taken for it.
 */
const SURE_OF_DENIAL = 0.36;

/**
 * From here on another degree is told. Below it, the two sentences are shaped in two ways, and a request, a plan or a
 * *could* belongs to the shape: in the open events none of 15 such differences is right below, 4 of 8 above.
 */
const SURE_OF_DEGREE = 0.9;

function decide(
  a: SlotValue<Certainty>,
  b: SlotValue<Certainty>,
  sure: number,
): Ruling<'certainty'> | undefined {
  const pair = new Set([a.value, b.value]);
  const denied = pair.has('denied');
  const one = areOfOneAct(a.member, b.member) || (denied && areOfOneWord(a.member, b.member));
  if (sure < (denied ? SURE_OF_DENIAL : SURE_OF_DEGREE) || !one) return undefined;
  // What is only asked for, or may be, is not said to be so.
  if (denied) return pair.has('possible') ? undefined : 'certainty-denied';
  return pair.has('planned') && pair.has('asserted') ? 'certainty-planned-done' : 'certainty-implies';
}

/** Compares how sure the members of a group are: planned and done, possible and done, alleged and stated. */
export function compareCertainty(members: readonly Member[], identity: Identity): readonly Finding[] {
  const values = members.map(
    (member): SlotValue<Certainty> => ({
      member,
      value: member.claim.certainty,
      text: member.claim.predicate.text,
      key: member.claim.certainty,
    }),
  );
  return [compareUnshared('certainty', values, decide, identity)];
}
