import type { Counted } from './quantity-counted.js';
import { hitAt, type QuantityReader, startOf } from './quantity-reader.js';

/** A noun in the dual without the article: two of its kind. */
export interface Dual {
  readonly counted: Counted;
  readonly proclitics: string;
}

/** Endings that nothing but a dual has, after a noun that the lexicon knows without them. */
const DUAL = new Set(['ان', 'تان', 'تين']);

/**
 * The dual at a token (قتيلان, سيارتين). With ين a masculine dual looks like a plural, so it is read as one only where
 * the lexicon lists it under two. With the article (الوزيران) it points back and counts nothing.
 */
export function dualAt(reader: QuantityReader, index: number): Dual | undefined {
  const kind = hitAt(reader, index, 'kind');
  const token = reader.tokens[index];
  if (kind === undefined || token === undefined || kind.proclitics.endsWith('ال') || kind.form !== 'word') return undefined;
  const listed = hitAt(reader, index, 'number')?.id === '2';
  if (!listed && !(kind.last === index + 1 && DUAL.has(kind.enclitics))) return undefined;
  const end = reader.tokens[kind.last - 1]?.end ?? token.end;
  return {
    counted: { of: kind.id, first: index, last: kind.last, span: { start: startOf(token, kind.proclitics), end }, plural: true },
    proclitics: kind.proclitics,
  };
}
