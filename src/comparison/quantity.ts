import { countSlot } from '../concepts/counting.js';
import { grows } from '../concepts/family.js';
import type { Finding } from '../model/finding.js';
import type { QuantityValue } from '../schema/types.js';
import { compareReadings } from './readings.js';
import type { Ruling } from './rules.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** A hedged number stands for this share of itself on either side. */
const HEDGE = 0.1;
/** Two reports this far apart in time (hours) have different as-of times. */
const LATER = 0.5;

interface Counted {
  readonly slot: string;
  readonly quantity: QuantityValue;
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly hedged: boolean;
  readonly open: boolean;
}

function rangeOf(value: QuantityValue): Range {
  const min = value.min ?? Number.NEGATIVE_INFINITY;
  const max = value.max ?? Number.POSITIVE_INFINITY;
  return { min, max, hedged: value.approximate, open: !Number.isFinite(min) || !Number.isFinite(max) };
}

const widened = (r: Range): Range => (r.hedged ? { ...r, min: r.min - Math.abs(r.min) * HEDGE, max: r.max + Math.abs(r.max) * HEDGE } : r);
const overlaps = (a: Range, b: Range): boolean => a.min <= b.max && b.min <= a.max;
const contains = (a: Range, b: Range): boolean => a.min <= b.min && b.max <= a.max;

function hoursApart(a: Member, b: Member): number | undefined {
  if (a.published === undefined || b.published === undefined) return undefined;
  const [x, y] = [Date.parse(a.published), Date.parse(b.published)];
  return Number.isNaN(x) || Number.isNaN(y) ? undefined : (y - x) / 3_600_000;
}

function rule(a: SlotValue<Counted>, b: SlotValue<Counted>): Ruling | undefined {
  const [x, y] = [rangeOf(a.value.quantity), rangeOf(b.value.quantity)];
  const growing = a.value.slot.startsWith('die|') || a.value.slot.startsWith('wound|') || [a, b].some((v) => grows(v.member.claim.predicate.concept ?? ''));
  const apart = hoursApart(a.member, b.member);
  const later = growing && apart !== undefined && Math.abs(apart) >= LATER;
  const rises = apart !== undefined && (apart > 0 ? y.max > x.min : x.max > y.min);
  const [wx, wy] = [widened(x), widened(y)];
  if (x.open || y.open) {
    if (overlaps(wx, wy)) return later && rises && x.min !== y.min ? { rule: 'quantity-bound-update', relation: 'update', causes: ['number'] } : { rule: 'quantity-bound', relation: 'detail', causes: ['number'] };
  } else if (overlaps(wx, wy)) {
    return contains(x, y) || contains(y, x) ? { rule: 'quantity-contains', relation: 'detail', causes: ['number'] } : { rule: 'quantity-approximate', relation: 'approximate', causes: ['number'] };
  }
  if (later && rises) return { rule: 'quantity-update', relation: 'update', causes: ['number'] };
  return { rule: 'quantity-disjoint', relation: 'contradiction', causes: ['number'] };
}

/** A few, several: words that bound nothing enough to be compared. */
const isVague = ({ approximate, min, max }: QuantityValue): boolean => approximate && max !== undefined && min !== max;

/** Compares what the members of a group count, thing by thing. */
export function compareQuantities(members: readonly Member[], identity: Identity): readonly Finding[] {
  const slots = new Map<string, SlotValue<Counted>[]>();
  for (const member of members) {
    const own = new Set<string>();
    for (const { mention, text } of member.claim.arguments) {
      if (mention?.kind !== 'quantity') continue;
      const { value } = mention;
      if (isVague(value)) continue;
      const slot = countSlot(member.claim.predicate.concept, value.of ?? '', value.unit ?? '');
      if (own.has(slot)) continue;
      own.add(slot);
      const list = slots.get(slot) ?? [];
      list.push({ member, value: { slot, quantity: value }, text, shown: value, key: `${value.min ?? ''}..${value.max ?? ''}${value.approximate ? '~' : ''}` });
      slots.set(slot, list);
    }
  }
  return [...slots.entries()].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, values]) => compareReadings('quantity', values, rule, identity));
}
