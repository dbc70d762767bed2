import { hitBefore, isAfter, type QuantityReader } from '../quantity-reader.js';

const LINKS: ReadonlySet<string> = new Set(['from', 'in']);

/** The second number of a ratio: one in five, four out of five, واحد من كل خمسة. */
export function isRatio(reader: QuantityReader, first: number): boolean {
  const stop = hitBefore(reader, first, 'stop');
  const each = stop && !isAfter(reader, first, ['preposition']) ? stop.first : first;
  const link = hitBefore(reader, each, 'preposition', LINKS);
  if (link === undefined) return false;
  const number = hitBefore(reader, link.first, 'number');
  if (link.id === 'in') return number?.id === '1';
  return number !== undefined || reader.tokens[link.first - 1]?.kind === 'number';
}
