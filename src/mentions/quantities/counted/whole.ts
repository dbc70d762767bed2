import { hitAt } from '../../../grammar/hits.js';
import { readNumeral } from '../numbers/numbers.js';
import type { QuantityReader } from '../quantity-reader.js';
import type { Counted } from './noun.js';
import { nounAfter } from './noun-after.js';

/** Up to here `four out of five` is a ratio that counts nobody. */
const RATIO = 10;
const OUT_OF: ReadonlySet<string> = new Set(['out-of']);

/** The whole that a number is told as a part of, with what both count and the token after it. */
export interface Whole {
  readonly counted?: Counted;
  readonly next: number;
}

/** The whole that a number ending at a token is taken of: 60 مقعدا من أصل 120, `60 out of 120 seats`; no count of its own. */
export function wholeOf(reader: QuantityReader, index: number): Whole | undefined {
  const out = hitAt(reader, index, 'hedge', OUT_OF);
  const whole = out && readNumeral(reader, out.last);
  if (whole === undefined || whole.value <= RATIO) return undefined;
  const counted = nounAfter(reader, whole.last, whole.value);
  return counted ? { counted, next: counted.last } : { next: whole.last };
}
