import type { Finding } from '../../model/finding.js';
import { bySlot } from '../by-slot.js';
import type { Identity, Member } from '../member.js';
import { compareReadings } from '../readings/readings.js';
import type { Ruling } from '../ruling.js';
import type { SlotValue } from '../slot-value.js';
import { type Counted, countsIn } from './counted.js';
import { type Growth, growthBetween } from './growth.js';
import { haveOtherSubjects } from './other-subjects.js';
import { isPart, makesUp } from './parts.js';
import { contains, isFarUnder, overlap, type Range, widened } from './range.js';

export { inBase } from './counted.js';
export { overlap, rangeOf, widened } from './range.js';

type Count = SlotValue<Counted>;

function decide(a: Count, b: Count): Ruling<'quantity'> | undefined {
  if (haveOtherSubjects(a.member, b.member)) return undefined;
  const [x, y] = [a.value.range, b.value.range];
  const growth = growthBetween(a, b);
  // of two units of one dimension, the one was converted from the other, and rounded
  const converted = a.value.unit !== b.value.unit;
  if (overlap(widened({ ...x, hedged: x.hedged || converted }), widened(y))) return meeting(x, y, growth);
  if (!isPart(a, b) && !isPart(b, a)) return parting(a, b, growth);
  return makesUp(a, b) || makesUp(b, a) ? undefined : 'quantity-part';
}

/** Of numbers that may be one. */
function meeting(x: Range, y: Range, growth: Growth): Ruling<'quantity'> {
  if (growth === 'fixed' && (isFarUnder(x, y) || isFarUnder(y, x))) return 'quantity-bound-far';
  if (x.open || y.open)
    return growth === 'risen' && x.min !== y.min ? 'quantity-bound-update' : 'quantity-bound';
  return contains(x, y) || contains(y, x) ? 'quantity-contains' : 'quantity-approximate';
}

/** Of numbers that cannot be one. */
function parting(a: Count, b: Count, growth: Growth): Ruling<'quantity'> {
  if (growth === 'risen') return 'quantity-update';
  const [p, q] = [speakerOf(a), speakerOf(b)];
  if (p !== '' && q !== '' && p !== q) return 'quantity-dispute';
  return growth === 'undated' ? 'quantity-undated' : 'quantity-disjoint';
}

/** Who gives the figure, as one key; empty for the report itself. */
function speakerOf({ member }: Count): string {
  const speaker = member.claim.attribution.at(-1)?.speaker;
  return speaker?.entityId ?? speaker?.text ?? '';
}

/** Compares what the members of a group count, thing by thing. */
export const compareQuantities = (members: readonly Member[], identity: Identity): readonly Finding[] =>
  bySlot(members.flatMap(countsIn)).map((values) => compareReadings('quantity', values, decide, identity));
