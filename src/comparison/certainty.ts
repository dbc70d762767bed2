import type { Finding } from '../model/finding.js';
import type { Certainty } from '../schema/types.js';
import type { Identity, Member } from './member.js';
import { areOfOneAct } from './one-act.js';
import { compareUnshared } from './readings/readings.js';
import type { Ruling } from './ruling.js';
import type { SlotValue } from './slot-value.js';

/**
 * Below this, two claims of one concept are often of two acts, of which one is planned and one done. Chosen by hand on
 * the development reports; a tenth less adds four such differences in the open events, a tenth more loses eight.
 */
const SURE = 0.36;

function decide(
  a: SlotValue<Certainty>,
  b: SlotValue<Certainty>,
  sure: number,
): Ruling<'certainty'> | undefined {
  if (sure < SURE || !areOfOneAct(a.member, b.member)) return undefined;
  const pair = new Set([a.value, b.value]);
  if (pair.has('denied')) return 'certainty-denied';
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
