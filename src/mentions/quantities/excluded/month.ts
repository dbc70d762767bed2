import { hasHit } from '../../../grammar/hits.js';
import type { QuantityReader } from '../quantity-reader.js';

/** Months of either calendar. */
export const MONTHS = ['month', 'hijriMonth'] as const;

/** Whether a month starts at a token. */
export function isMonth(reader: QuantityReader, index: number): boolean {
  return MONTHS.some((category) => hasHit(reader, index, category));
}
