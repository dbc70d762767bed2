import { countGrows, countSlot, countsAll, fateCounted } from '../concepts/counting.js';
import { isKindOf } from '../concepts/kinds.js';
import { grows } from '../concepts/traits.js';
import { toBase } from '../concepts/units.js';
import type { Finding } from '../model/finding.js';
import type { QuantityValue } from '../schema/types.js';
import { haveOtherSubjects } from './counted-subject.js';
import { compareReadings } from './readings.js';
import type { Ruling } from './rules.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** A hedged number stands for this share of itself on either side. */
const HEDGE = 0.1;
/** Nobody who knows of so many times a number says that it is more than the number. */
const FAR = 2;
/** A lower bound under this is too small to say how large the number is: at least two. */
const LEAST_BOUND = 20;
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

const widened = (r: Range): Range =>
  r.hedged ? { ...r, min: r.min - Math.abs(r.min) * HEDGE, max: r.max + Math.abs(r.max) * HEDGE } : r;
const overlaps = (a: Range, b: Range): boolean => a.min <= b.max && b.min <= a.max;
const contains = (a: Range, b: Range): boolean => a.min <= b.min && b.max <= a.max;

/** Whether a number is known by its lower bound alone, and another lies so far above that the writer cannot have had it in mind. */
const isFarUnder = (bound: Range, other: Range): boolean =>
  bound.max === Number.POSITIVE_INFINITY &&
  !bound.hedged &&
  bound.min >= LEAST_BOUND &&
  other.min >= bound.min * FAR;

function hoursApart(a: Member, b: Member): number | undefined {
  if (a.published === undefined || b.published === undefined) return undefined;
  const [x, y] = [Date.parse(a.published), Date.parse(b.published)];
  return Number.isNaN(x) || Number.isNaN(y) ? undefined : (y - x) / 3_600_000;
}

/** Whether the later of two reports gives the higher figure; undefined where it is not known which is later. */
function risen(a: SlotValue<Counted>, b: SlotValue<Counted>, x: Range, y: Range): boolean | undefined {
  const apart = hoursApart(a.member, b.member);
  if (apart === undefined) return undefined;
  if (Math.abs(apart) < LATER) return false;
  return apart > 0 ? y.min > x.min : x.min > y.min;
}

/** Who gives the figure, as one key; empty for the report itself. */
const speakerOf = ({ member }: SlotValue<Counted>): string => {
  const last = member.claim.attribution[member.claim.attribution.length - 1];
  return last?.speaker.entityId ?? last?.speaker.text ?? '';
};

function rule(a: SlotValue<Counted>, b: SlotValue<Counted>): Ruling | undefined {
  if (haveOtherSubjects(a.member, b.member)) return undefined;
  const [x, y] = [rangeOf(a.value.quantity), rangeOf(b.value.quantity)];
  const growing = countGrows(a.value.slot) || [a, b].some((v) => grows(v.member.claim.predicate.concept));
  const later = growing ? risen(a, b, x, y) : false;
  const converted = isConverted(a, b);
  const [wx, wy] = [widened({ ...x, hedged: x.hedged || converted }), widened(y)];
  if (overlaps(wx, wy)) {
    if (!growing && (isFarUnder(x, y) || isFarUnder(y, x)))
      return { rule: 'quantity-bound-far', relation: 'contradiction', causes: ['number'] };
    if (x.open || y.open)
      return later && x.min !== y.min
        ? { rule: 'quantity-bound-update', relation: 'update', causes: ['number'] }
        : { rule: 'quantity-bound', relation: 'detail', causes: ['number'] };
    return contains(x, y) || contains(y, x)
      ? { rule: 'quantity-contains', relation: 'detail', causes: ['number'] }
      : { rule: 'quantity-approximate', relation: 'approximate', causes: ['number'] };
  }
  if (isPart(a, x, b, y) || isPart(b, y, a, x)) {
    if (isWhole(a, y) || isWhole(b, x)) return undefined;
    return { rule: 'quantity-part', relation: 'scope-mismatch', causes: ['scope'] };
  }
  if (later) return { rule: 'quantity-update', relation: 'update', causes: ['number'] };
  const [p, q] = [speakerOf(a), speakerOf(b)];
  if (p !== '' && q !== '' && p !== q)
    return { rule: 'quantity-dispute', relation: 'attributed-dispute', causes: ['number'] };
  if (growing && later === undefined)
    return { rule: 'quantity-undated', relation: 'undetermined', causes: ['number'] };
  return { rule: 'quantity-disjoint', relation: 'contradiction', causes: ['number'] };
}

/** Whether the first counts a narrower kind, and fewer of it: 60 passengers among 66 people. */
function isPart(a: SlotValue<Counted>, x: Range, b: SlotValue<Counted>, y: Range): boolean {
  const [narrow, wide] = [a.value.quantity.of ?? '', b.value.quantity.of || 'person'];
  return !countsAll(narrow) && narrow !== wide && x.max < y.min && isKindOf(narrow, wide);
}

/** Whether the parts that a claim counts of one fate make up a number: 60 passengers and 6 crew are 66. */
function isWhole({ member, value: { slot } }: SlotValue<Counted>, whole: Range): boolean {
  const fate = fateCounted(slot);
  const { concept } = member.claim.predicate;
  const parts = new Map<string, Range>();
  for (const { mention } of member.claim.arguments) {
    if (mention?.kind !== 'quantity' || mention.value.unit !== undefined) continue;
    const { of = '' } = mention.value;
    if (fateCounted(countSlot(concept, of, '')) === fate) parts.set(of, rangeOf(mention.value));
  }
  const sum = (end: 'min' | 'max'): number => [...parts.values()].reduce((n, part) => n + part[end], 0);
  return parts.size > 1 && sum('min') === whole.min && sum('max') === whole.max;
}

/** A vague word that says less than this bounds nothing enough to be compared: a few, several, many. */
const TELLING = 20;

const isVague = ({ approximate, min, max }: QuantityValue): boolean =>
  approximate && min !== max && (min ?? 0) < TELLING;

/** A measure in the base unit of its dimension, so that kilometres and miles are one slot; a count stays as it is. */
function inBase(value: QuantityValue): QuantityValue {
  const { unit, min, max } = value;
  if (unit === undefined) return value;
  const convert = (n: number): number => Math.round(toBase(unit, n).value * 1000) / 1000;
  return {
    ...value,
    unit: toBase(unit, 0).dimension,
    ...(min === undefined ? {} : { min: convert(min) }),
    ...(max === undefined ? {} : { max: convert(max) }),
  };
}

/** Two units of one dimension: the one was converted from the other, and rounded. */
const isConverted = (a: SlotValue<Counted>, b: SlotValue<Counted>): boolean => {
  const unit = ({ shown }: SlotValue<Counted>): string =>
    shown?.kind === 'quantity' ? (shown.unit ?? '') : '';
  return unit(a) !== unit(b);
};

/** Compares what the members of a group count, thing by thing. */
export function compareQuantities(members: readonly Member[], identity: Identity): readonly Finding[] {
  const slots = new Map<string, SlotValue<Counted>[]>();
  for (const member of members) {
    const own = new Set<string>();
    for (const { mention, text } of member.claim.arguments) {
      if (mention?.kind !== 'quantity') continue;
      if (isVague(mention.value)) continue;
      const value = inBase(mention.value);
      const slot = countSlot(member.claim.predicate.concept, value.of ?? '', value.unit ?? '');
      if (own.has(slot)) continue;
      own.add(slot);
      const list = slots.get(slot) ?? [];
      list.push({
        member,
        value: { slot, quantity: value },
        text,
        shown: mention.value,
        key: `${value.min ?? ''}..${value.max ?? ''}${value.approximate ? '~' : ''}`,
      });
      slots.set(slot, list);
    }
  }
  return [...slots.entries()]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([, values]) => compareReadings('quantity', values, rule, identity));
}
