import type { Document } from '../model/document.js';
import type { Category, Hit } from '../model/lexicon.js';
import { isDefinite, looksGoverned } from './clitics.js';
import { isFiniteVerb } from './predicate.js';

/** Whether a hit was met as a verb with tense; a verbal noun in ة printed with ت is the past of its verb (أفادت). */
export const isTensed = (hit: Hit): boolean =>
  isFiniteVerb(hit) ||
  (hit.form === 'masdar' && hit.enclitics === 'ت' && !isDefinite(hit) && !looksGoverned(hit.proclitics));

/** The first hit of a category that starts at a token. */
export function hitOf(document: Document, index: number, category: Category): Hit | undefined {
  return document.hitsAt[index]?.find((h) => h.category === category);
}

/** Whether a hit with this category and one of these ids starts at a token. */
export function hasHit(
  document: Document,
  index: number,
  category: Category,
  ids?: ReadonlySet<string>,
): boolean {
  return (
    document.hitsAt[index]?.some((h) => h.category === category && (ids === undefined || ids.has(h.id))) ??
    false
  );
}

/** Whether an event word or a verb of speech, with tense, starts at a token. */
export function isVerb(document: Document, index: number): boolean {
  return (
    document.hitsAt[index]?.some(
      (h) => (h.category === 'concept' || h.category === 'speech') && isTensed(h),
    ) ?? false
  );
}
