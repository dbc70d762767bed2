import { areaOf } from '../../concepts/area-of.js';
import { countFact, countSlot } from '../../concepts/counting.js';
import { fatedKind } from '../../concepts/fates.js';
import { isOccasion } from '../../concepts/kinds.js';
import { isCounted, isSuffered, movesValue } from '../../concepts/traits.js';
import { toBase } from '../../concepts/units.js';
import { hasHit } from '../../grammar/hits.js';
import type { ClaimArgument } from '../../model/claim.js';
import { flatMap } from '../../model/flat-map.js';
import type { QuantityValue } from '../../schema/types.js';
import type { Slotted } from '../by-slot.js';
import type { Member } from '../member.js';
import { once } from '../once.js';
import { type Measured, measuredBy } from './measured.js';
import { type Range, rangeOf, TELLING } from './range.js';
import { type Setting, settingOf } from './setting.js';
import { type SumOfParts, sumOfParts } from './sum-of-parts.js';

/** A number of a claim, in the base unit of its dimension. */
export interface Counted {
  readonly slot: string;
  readonly quantity: QuantityValue;
  readonly range: Range;
  /** The unit in which it is told. */
  readonly unit: string;
  readonly setting: Setting;
  /** Whether it is that to which a value moved, and not by how much. */
  readonly to: boolean;
  /** What it measures, where the slot does not say so: of a count of those to whom one thing befell, nothing. */
  readonly measured?: Measured;
}

/** The numbers of a claim, each in the slot of what it counts; of several in one slot and of one place, the first. */
export const countsIn = once((member: Member): readonly Slotted<Counted>[] => {
  const sum = sumOfParts(member);
  const each = flatMap(member.claim.arguments, (argument) => countIn(member, argument));
  const counts = sum === undefined ? each : withSum(member, each, sum);
  const keyOf = ({ slot, value }: Slotted<Counted>): string => `${slot} ${areaOf(value.value.setting.place)}`;
  const keys = counts.map(keyOf);
  return counts.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
});

/** The numbers of a claim with the sum of those that it gives of people sort by sort, none of which is that of all. */
function withSum(
  member: Member,
  each: readonly Slotted<Counted>[],
  { parts, value: shown, text }: SumOfParts,
): readonly Slotted<Counted>[] {
  const slot = countSlot(member.claim.predicate.concept, shown.of ?? '', '');
  const [first] = each;
  if (first === undefined) return each;
  const { setting } = first.value.value;
  const value = { slot, quantity: shown, range: rangeOf(shown), unit: '', setting, to: false };
  const key = `${shown.min}..${shown.max}${shown.approximate ? '~' : ''}`;
  const others = each.filter((one) => one.slot !== slot || !parts.some((p) => p.text === one.value.text));
  return [...others, { slot, value: { member, value, text, shown, key } }];
}

function countIn(member: Member, argument: ClaimArgument): readonly Slotted<Counted>[] {
  const { mention, text } = argument;
  if (mention?.kind !== 'quantity' || isVague(mention.value)) return [];
  const { value: shown } = mention;
  const quantity = inBase(shown);
  if (isPartOfTold(member, shown)) return [];
  const { min, max, of = '', unit = '', approximate } = quantity;
  const { measure } = member.claim;
  const { concept } = member.claim.predicate;
  const slot = measure === undefined ? countSlot(concept, of, unit) : measure.id;
  const measured =
    saysItself(concept, of, unit) || unit === MAGNITUDE || measure !== undefined
      ? {}
      : { measured: measuredBy(member, argument) };
  const setting = settingOf(member, argument);
  const value = {
    slot,
    quantity,
    range: rangeOf(quantity, isStrict(member, mention.first)),
    unit: shown.unit ?? '',
    setting,
    to: movesTo(member, argument),
    ...measured,
  };
  // rose to 7 percent is not rose by 7 percent
  const key = `${value.to ? 'to ' : ''}${min ?? ''}..${max ?? ''}${approximate ? '~' : ''}`;
  return [{ slot, value: { member, value, text, shown, key } }];
}

const BEYOND: ReadonlySet<string> = new Set(['more-than', 'less-than']);

/** Whether a number begins with words that leave it out: more than 30. */
const isStrict = ({ document }: Member, first: number): boolean => hasHit(document, first, 'hedge', BEYOND);

/** How strong an earthquake was is measured once, whatever the words around it. */
const MAGNITUDE = toBase('magnitude', 0).dimension;

/** Whether the claim tells the whole of which a number is a part, beside it: of the 80 wounded, 30 say nothing of how many were. */
const isPartOfTold = ({ claim }: Member, { whole, of }: QuantityValue): boolean =>
  whole !== undefined &&
  of === 'person' &&
  claim.arguments.some(({ mention }) => mention?.kind === 'quantity' && mention.value.min === whole);

/** Whether a number stands behind `to` and an event that moves a value: rose to 85, and not by 5. */
function movesTo({ claim, document: { hitsAt } }: Member, { mention }: ClaimArgument): boolean {
  if (mention === undefined || !movesValue(claim.predicate.concept)) return false;
  let at = mention.first - 1;
  while (at > claim.first && hitsAt[at]?.some((h) => h.category === 'hedge' && h.id !== 'to')) at--;
  return hitsAt[at]?.some((h) => h.category === 'preposition' && h.id === 'to') ?? false;
}

/** Whether the slot of a count says all that it measures: what befell how many, or was done to how many of a sort. */
const saysItself = (concept: string | undefined, of: string, unit: string): boolean =>
  !isOccasion(of) && countFact(concept, of || (fatedKind(concept ?? '') ?? toldBy(concept)), unit) !== '';

/** Those whom a number without a noun counts beside an act that somebody suffers: 12 were arrested. */
const toldBy = (concept: string | undefined): string =>
  concept !== undefined && isSuffered(concept) && isCounted(concept) ? 'person' : '';

/** Whether a vague word bounds too little to be compared. */
const isVague = ({ approximate, min, max }: QuantityValue): boolean =>
  approximate && min !== max && (min ?? 0) < TELLING;

/** A measure is told apart from another by a thousandth of the base unit; what is less comes from reckoning. */
const DIGITS = 3;

/** A measure in the base unit of its dimension, so that kilometres and miles are one slot; a count stays as it is. */
export function inBase(value: QuantityValue): QuantityValue {
  const { unit, min, max } = value;
  if (unit === undefined) return value;
  const whole = 10 ** DIGITS;
  const convert = (n: number): number => Math.round(toBase(unit, n).value * whole) / whole;
  return {
    ...value,
    unit: toBase(unit, 0).dimension,
    ...(min === undefined ? {} : { min: convert(min) }),
    ...(max === undefined ? {} : { max: convert(max) }),
  };
}
