import { movesValue } from '../../concepts/traits.js';
import type { Finding } from '../../model/finding.js';
import { flatMap } from '../../model/flat-map.js';
import { rules } from '../../model/rules.js';
import { bySlot } from '../by-slot.js';
import { ASSURED, LIKELY } from '../likely.js';
import type { Identity, Member } from '../member.js';
import { compareReadings, compareUnshared } from '../readings/readings.js';
import type { Ruling } from '../ruling.js';
import type { SlotValue } from '../slot-value.js';
import { isConflict } from '../verdict.js';
import { byArea } from './by-area.js';
import { type Counted, countsIn } from './counted.js';
import { type Growth, growthBetween } from './growth.js';
import { measureOneThing } from './measured.js';
import { haveOtherSubjects } from './other-subjects.js';
import { isPart, makesUp } from './parts.js';
import { contains, isFarUnder, overlap, partAtBound, type Range, widened } from './range.js';
import { setsAside } from './sets-aside.js';
import { areSetApart, isSetWithin } from './setting.js';

export { inBase } from './counted.js';
export { overlap, type Range, rangeOf, widened } from './range.js';

type Count = SlotValue<Counted>;

/** Whether what a claim counts has not come about: how many it plans for says nothing against how many came. */
const isToCome = ({ claim }: Member): boolean =>
  claim.certainty === 'planned' || claim.certainty === 'possible';

/** Whether two numbers are plainly of two subjects, places or times. */
const areOfOtherSubjects = ({ member: a, value: x }: Count, { member: b, value: y }: Count): boolean =>
  haveOtherSubjects(a, b) || areSetApart(x.setting, y.setting) || x.to !== y.to;

/** Whether two numbers are plainly not of one thing, or not shown to measure one thing. */
function areOfOthers(a: Count, b: Count): boolean {
  if (areOfOtherSubjects(a, b) || isToCome(a.member) !== isToCome(b.member)) return true;
  const [x, y] = [a.value.measured, b.value.measured];
  if (x === undefined && y === undefined) return false;
  return x === undefined || y === undefined || !measureOneThing(x, y);
}

/** How two numbers stand to one another; where they are at odds, but likelier of two things than of one, that is left open. */
function decide(a: Count, b: Count, sure: number): Ruling<'quantity'> | undefined {
  const ruling = compare(a, b);
  const atOdds = ruling !== undefined && isConflict(rules[ruling].relation);
  return atOdds && sure < LIKELY ? 'quantity-unaligned' : ruling;
}

function compare(a: Count, b: Count): Ruling<'quantity'> | undefined {
  return areOfOthers(a, b) ? undefined : standing(a, b);
}

/** How two numbers of one thing stand to one another. */
function standing(a: Count, b: Count): Ruling<'quantity'> | undefined {
  const [x, y] = [a.value.range, b.value.range];
  const growth = growthBetween(a, b);
  // of two units of one dimension, the one was converted from the other, and rounded
  const converted = a.value.unit !== b.value.unit;
  const meet = overlap(widened({ ...x, hedged: x.hedged || converted }), widened(y));
  if (meet && !partAtBound(x, y)) return meeting(x, y, growth);
  if (makesUp(a, b) || makesUp(b, a)) return undefined;
  const part = isLessWithin(a, b) || isLessWithin(b, a) || isPart(a, b) || isPart(b, a);
  return part ? 'quantity-part' : parting(a, b, growth);
}

/** Whether the first is the lower, and of a place or time within that of the second. */
const isLessWithin = ({ value: a }: Count, { value: b }: Count): boolean =>
  a.range.max < b.range.min && isSetWithin(a.setting, b.setting);

/** Whether it is a word that names no figure and has no end: dozens. Whoever gives a figure later need not know of more. */
const isVague = ({ open, hedged }: Range): boolean => open && hedged;

/** Of numbers that may be one. */
function meeting(x: Range, y: Range, growth: Growth): Ruling<'quantity'> {
  if (growth === 'fixed' && (isFarUnder(x, y) || isFarUnder(y, x))) return 'quantity-bound-far';
  if (x.open || y.open)
    return growth === 'risen' && x.min !== y.min && !isVague(x) && !isVague(y)
      ? 'quantity-bound-update'
      : 'quantity-bound';
  return contains(x, y) || contains(y, x) ? 'quantity-contains' : 'quantity-approximate';
}

/** Of numbers that cannot be one. */
function parting(a: Count, b: Count, growth: Growth): Ruling<'quantity'> {
  if (setsAside(a, b) || setsAside(b, a)) return 'quantity-corrected';
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

/** Whether two claims give numbers in one slot that cannot be one. */
export function areCountedApart(a: Member, b: Member): boolean {
  const others = countsIn(b);
  return countsIn(a).some(({ slot, value: x }) =>
    others.some((y) => y.slot === slot && !overlap(widened(x.value.range), widened(y.value.value.range))),
  );
}

/**
 * Whether two claims give one number by which a value moved, and each in another way: rose by 7 percent and to 7 percent, fell by six points and
 * by six percent.
 */
export function areOneNumberOfTwo(a: Member, b: Member): boolean {
  const { concept } = a.claim.predicate;
  if (concept === undefined || concept !== b.claim.predicate.concept || !movesValue(concept)) return false;
  const [xs, ys] = [countsIn(a), countsIn(b)];
  const areOne = (x: Counted, y: Counted): boolean => x.slot === y.slot && x.to === y.to;
  const equal = (x: Counted, y: Counted): boolean =>
    x.quantity.min !== undefined && x.quantity.min === y.quantity.min && x.quantity.max === y.quantity.max;
  return (
    xs.some(({ value: x }) => ys.some(({ value: y }) => equal(x.value, y.value))) &&
    !xs.some(({ value: x }) => ys.some(({ value: y }) => areOne(x.value, y.value)))
  );
}

/** What a number is of, where it is the only such of its report: of a whole report, a measure; of a brief, things too. */
function onlyKeyOf({ member: { claim, only }, value: { quantity } }: Count): string | undefined {
  const tells = quantity.unit !== undefined || only?.isBrief(claim.sourceId) === true;
  return tells ? only?.keyOf(claim, quantity) : undefined;
}

/** Whether a number is of a time before. */
const isFormer = ({ value: { measured } }: Count): boolean => measured?.former === true;

/** Two numbers of one thing are at most so many times one another, where nothing but being the only ones brings them together. */
const FAR = 10;

/** Whether one number is many times another. */
function areFarApart({ value: { range: a } }: Count, { value: { range: b } }: Count): boolean {
  const [low, high] = a.min < b.min ? [a, b] : [b, a];
  return high.min > FAR * Math.abs(Number.isFinite(low.max) ? low.max : low.min);
}

/** How the only numbers of two reports stand to one another that no slot brings together. */
function decideOnly(a: Count, b: Count, sure: number): Ruling<'quantity'> | undefined {
  // of one slot, two prices are shown to be of two things
  const areShown = a.value.slot === b.value.slot && a.value.measured !== undefined;
  if (sure < ASSURED || areShown || compare(a, b) !== undefined) return undefined;
  const others = areOfOtherSubjects(a, b) || isFormer(a) !== isFormer(b) || areFarApart(a, b);
  return others ? undefined : standing(a, b);
}

/** Compares what the members of a group count, thing by thing; then the only numbers of their reports, which are equal by chance in whole reports. */
export function compareQuantities(members: readonly Member[], identity: Identity): readonly Finding[] {
  const counts = flatMap(members, countsIn);
  const only = bySlot(
    flatMap(counts, ({ value }) => {
      const slot = onlyKeyOf(value);
      return slot === undefined ? [] : [{ slot, value }];
    }),
  );
  const isOfBriefs = (values: readonly Count[]): boolean =>
    values.every(({ member }) => member.only?.isBrief(member.claim.sourceId) === true);
  // where two share a slot, they agree in it already
  const areOfOtherSlots = (values: readonly Count[]): boolean =>
    new Set(values.map(({ value }) => value.slot)).size ===
    new Set(values.map(({ member }) => member.claim.sourceId)).size;
  return [
    ...flatMap(bySlot(counts), byArea).map((values) => compareReadings('quantity', values, decide, identity)),
    ...only.map((values) =>
      (isOfBriefs(values) && areOfOtherSlots(values) ? compareReadings : compareUnshared)(
        'quantity',
        values,
        decideOnly,
        identity,
      ),
    ),
  ];
}
