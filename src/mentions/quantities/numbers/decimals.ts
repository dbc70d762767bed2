import { hasHit } from '../../../grammar/hits.js';
import type { QuantityReader } from '../quantity-reader.js';
import type { Advance } from './advance.js';
import { numberHit } from './number-hit.js';
import type { Reading } from './reading.js';

/** Nobody spells out more decimals than these. */
const MOST = 4;
const DIGITS = /^\d{1,4}$/;
/** Words for two figures, told as one number: ثلاثة فاصل خمسة وعشرين. */
const BELOW = 100;

/** The decimals that a number spells out: `four point six million`, `zero point two five`, ثلاثة فاصل خمسة. */
export function decimalsAt(reader: QuantityReader, reading: Reading, index: number): Advance | undefined {
  if (reading.total > 0 || !Number.isInteger(reading.current) || !hasHit(reader, index, 'decimalPoint'))
    return undefined;
  const { text, last } = figuresFrom(reader, index + 1);
  if (text === '') return undefined;
  const current = Number(`${reading.current}.${text}`);
  return { reading: { ...reading, current, room: 0, scale: 1 }, last };
}

/** The figures after the point, as one run, and the token after them. */
function figuresFrom(
  reader: QuantityReader,
  index: number,
): { readonly text: string; readonly last: number } {
  const digits = reader.tokens[index]?.form ?? '';
  if (DIGITS.test(digits)) return { text: digits, last: index + 1 };
  let text = '';
  let last = index;
  for (let hit = numberHit(reader, last); hit && text.length < MOST; hit = numberHit(reader, last)) {
    const value = Number(hit.id);
    if (value >= BELOW) break;
    const joined = hit.lead.conjunction === 'and';
    if (joined && (value < 20 || text.length !== 1)) break;
    // tens follow their ones, and are told first in figures
    text = joined ? String(value + Number(text)) : text + hit.id;
    last = hit.last;
  }
  return { text, last };
}
