import { hasHit, isVerbAt } from '../grammar/hits.js';
import type { Document } from '../model/document.js';

const BE: ReadonlySet<string> = new Set(['be']);
/** A subject between the copula and what it is told to be has no more words. */
const LONGEST = 6;

/**
 * The token of the copula by which one who is named behind it is told to be among others: *كان* رئيس البلدية | بين المصابين.
 * Undefined where none stands before `at`, where nobody stands between, or where a number does, which counts some of them.
 */
export function copulaBefore(document: Document, at: number, floor: number): number | undefined {
  for (let i = at - 1; i >= floor && at - i <= LONGEST + 1; i--) {
    if (hasHit(document, i, 'light', BE)) return i < at - 1 ? i : undefined;
    const { kind } = document.tokens[i] ?? {};
    if (kind !== 'word' || hasHit(document, i, 'number') || hasHit(document, i, 'preposition'))
      return undefined;
    if (isVerbAt(document, i) && !hasHit(document, i, 'givenName')) return undefined;
  }
  return undefined;
}
