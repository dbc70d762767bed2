import { countedAfter } from './counted.js';
import type { Counted } from './noun.js';
import { readNumeral } from './numbers/numbers.js';
import { hitAt, type QuantityReader } from './quantity-reader.js';

/** Up to here `four out of five` is a ratio that counts nobody. */
const RATIO = 10;

/** A number as a part of a whole, with what both count and the token after the whole. */
interface Part {
  readonly counted?: Counted;
  readonly next: number;
}

/** The whole that a number ending at a token is taken of: 60 مقعدا من أصل 120, `60 out of 120 seats`; no count of its own. */
export function wholeOf(reader: QuantityReader, index: number): Part | undefined {
  const out = hitAt(reader, index, 'hedge', 'out-of');
  const whole = out && readNumeral(reader, out.last);
  if (whole === undefined || whole.value <= RATIO) return undefined;
  const counted = countedAfter(reader, whole.last, whole.value);
  return counted ? { counted, next: counted.last } : { next: whole.last };
}
