import type { QuantityReader } from '../quantity-reader.js';
import { type Advance, advance } from './advance.js';
import { digitsValue } from './digits-value.js';
import { numberHit, scaleAfter } from './number-hit.js';
import type { Reading } from './reading.js';

/** A word joined by و, a hundred after its unit (ثلاث مئة), or digits: ألف و500. */
export function arabicPart(reader: QuantityReader, reading: Reading, index: number): Advance | undefined {
  const hit = numberHit(reader, index);
  if (hit?.lead.conjunction === 'and' && hit.lead.preposition === undefined) {
    const regrouped = Number(scaleAfter(reader, hit.last)?.id ?? 0) >= reading.lastScale;
    return regrouped ? undefined : advance(reading, hit, true);
  }
  if (hit?.lead.letters === 0 && Number(hit.id) === 100) return advance(reading, hit, false);
  return digitsAfterScale(reader, reading, index);
}

/** ألف و500: digits joined to a scale in words. */
function digitsAfterScale(reader: QuantityReader, reading: Reading, index: number): Advance | undefined {
  const digits = reader.tokens[index + 1];
  if (reading.scale < 1000 || reading.current > 0 || reader.tokens[index]?.form !== 'و') return undefined;
  if (digits?.kind !== 'number' || digits.spaced) return undefined;
  const value = digitsValue(digits.form, true);
  if (value === undefined || value >= reading.scale) return undefined;
  return { reading: { ...reading, current: value, room: 0, scale: 1 }, last: index + 2 };
}
