import { type Counted, countedBy } from './counted/counted.js';
import { isYear } from './excluded/excluded.js';
import type { Numeral } from './numbers/numbers.js';
import type { QuantityReader } from './quantity-reader.js';
import type { Core } from './quantity-step.js';
import { type Range, rangeFrom } from './ranges/ranges.js';
import { type Measured, measureOf } from './units/units.js';

/** A number with what stands round it: what the ways of reading it choose from. */
export interface NumberContext {
  readonly low: Numeral;
  /** The number that it ends with: the second of a range, else itself. */
  readonly high: Numeral;
  readonly range?: Range;
  /** Its unit or currency, where it has one: then it counts nothing. */
  readonly measured?: Measured;
  /** What it counts, by a noun after it or a body before it. */
  readonly counted?: Counted;
}

export function numberContext(reader: QuantityReader, low: Numeral): NumberContext {
  const range = rangeFrom(reader, low);
  const high = range?.high ?? low;
  const measured = measureOf(reader, high) ?? (range && measureOf(reader, low));
  const counts = measured === undefined && !isAdjective(reader, high);
  const counted = counts ? countedBy(reader, low, high, isYear(reader, low)) : undefined;
  return { low, high, ...(range && { range }), ...(measured && { measured }), ...(counted && { counted }) };
}

/** One, where it stands after its noun; before one, the same letters say «and one of». */
function isAdjective(reader: QuantityReader, { value, shape }: Numeral): boolean {
  return value === 1 && shape === 'words' && reader.grammar.onesFollow;
}

/** Where a number or its range stands, and its bounds. */
export function coreOf({ low, range }: Pick<NumberContext, 'low' | 'range'>): Core {
  const { start, first, lead } = range ?? low;
  const { value, last } = range?.high ?? low;
  return { start, first, last, min: range?.min ?? value, max: value, approximate: false, lead };
}
