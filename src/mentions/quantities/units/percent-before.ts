import type { Numeral } from '../numbers/numbers.js';
import { hitBefore, isGlued, type QuantityReader } from '../quantity-reader.js';
import type { Measured } from './measured.js';

const PERCENT: ReadonlySet<string> = new Set(['percent']);

/** ٪20: the sign before its number, as right-to-left text is often typed. */
export function percentBefore(reader: QuantityReader, { first, last }: Numeral): Measured | undefined {
  const sign = hitBefore(reader, first, 'unit', PERCENT);
  if (sign === undefined || !isGlued(reader, first) || reader.tokens[sign.first]?.kind !== 'punctuation')
    return undefined;
  const owned = reader.tokens[sign.first - 1]?.kind === 'number' && isGlued(reader, sign.first);
  return owned ? undefined : { unit: sign.id, first: sign.first, last };
}
