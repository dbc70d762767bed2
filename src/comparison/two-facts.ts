import { areOpposed } from '../concepts/lineage.js';
import type { Member } from './member.js';
import { areActsOfOthers } from './parties/parties.js';
import { areAllElsewhere, placesOf } from './places/places.js';
import { areCountedApart } from './quantities/quantities.js';
import { areAllDisjoint, timesOf } from './times/times.js';

/** Whether the one affirms what the other negates, or both affirm opposites. */
function areContrary({ claim: a }: Member, { claim: b }: Member): boolean {
  const [c, d] = [a.predicate.concept, b.predicate.concept];
  if (c === undefined || d === undefined) return false;
  return c === d ? a.polarity !== b.polarity : areOpposed(c, d);
}

/** What two claims of one thing can be at odds over. */
const ODDS: readonly ((a: Member, b: Member) => boolean)[] = [
  (a, b) => areAllDisjoint(timesOf(a), timesOf(b)),
  (a, b) => areAllElsewhere(placesOf(a), placesOf(b)),
  areCountedApart,
  areActsOfOthers,
  areContrary,
];

/**
 * Whether two claims are at odds over several things at once: other dead in another town, another who acts on another day.
 * Then they tell two facts of a kind, and contradict each other in neither.
 */
export function areTwoFacts(a: Member, b: Member): boolean {
  let found = 0;
  for (const odds of ODDS) if (odds(a, b) && ++found > 1) return true;
  return false;
}
