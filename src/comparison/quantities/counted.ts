import { countSlot } from '../../concepts/counting.js';
import { toBase } from '../../concepts/units.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { QuantityValue } from '../../schema/types.js';
import type { Slotted } from '../by-slot.js';
import type { Member } from '../member.js';
import { type Range, rangeOf, TELLING } from './range.js';

/** A number of a claim, in the base unit of its dimension. */
export interface Counted {
  readonly slot: string;
  readonly quantity: QuantityValue;
  readonly range: Range;
  /** The unit in which it is told. */
  readonly unit: string;
}

/** The numbers of a claim, each in the slot of what it counts; of several in one slot, the first. */
export function countsIn(member: Member): readonly Slotted<Counted>[] {
  const counts = member.claim.arguments.flatMap((argument) => countIn(member, argument));
  return counts.filter(({ slot }, i) => counts.findIndex((c) => c.slot === slot) === i);
}

function countIn(member: Member, { mention, text }: ClaimArgument): readonly Slotted<Counted>[] {
  if (mention?.kind !== 'quantity' || isVague(mention.value)) return [];
  const { value: shown } = mention;
  const quantity = inBase(shown);
  const { min, max, of = '', unit = '', approximate } = quantity;
  const slot = countSlot(member.claim.predicate.concept, of, unit);
  const value = { slot, quantity, range: rangeOf(quantity), unit: shown.unit ?? '' };
  const key = `${min ?? ''}..${max ?? ''}${approximate ? '~' : ''}`;
  return [{ slot, value: { member, value, text, shown, key } }];
}

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
