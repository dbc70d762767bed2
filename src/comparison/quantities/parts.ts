import { countSlot, countsAll, fateCounted } from '../../concepts/counting.js';
import { isKindOf } from '../../concepts/kinds.js';
import type { SlotValue } from '../slot-value.js';
import type { Counted } from './counted.js';
import { type Range, rangeOf } from './range.js';

/** Whether the first counts a narrower kind, and fewer of it: 60 passengers among 66 people. */
export function isPart({ value: a }: SlotValue<Counted>, { value: b }: SlotValue<Counted>): boolean {
  const [narrow, wide] = [a.quantity.of ?? '', b.quantity.of || 'person'];
  return !countsAll(narrow) && narrow !== wide && a.range.max < b.range.min && isKindOf(narrow, wide);
}

/** Whether the parts that a claim counts of one fate make up the number of another: 60 passengers and 6 crew are 66. */
export function makesUp(
  { member, value }: SlotValue<Counted>,
  { value: whole }: SlotValue<Counted>,
): boolean {
  const fate = fateCounted(value.slot);
  const { concept } = member.claim.predicate;
  const parts = new Map<string, Range>();
  for (const { mention } of member.claim.arguments) {
    if (mention?.kind !== 'quantity' || mention.value.unit !== undefined) continue;
    const { of = '' } = mention.value;
    if (fateCounted(countSlot(concept, of, '')) === fate) parts.set(of, rangeOf(mention.value));
  }
  const sum = (end: 'min' | 'max'): number => [...parts.values()].reduce((n, part) => n + part[end], 0);
  return parts.size > 1 && sum('min') === whole.range.min && sum('max') === whole.range.max;
}
