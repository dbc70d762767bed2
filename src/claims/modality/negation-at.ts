import { hitAt } from '../../grammar/hits.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';

/** Words listed with the negations that negate nothing. */
export const SILENT: ReadonlySet<string> = new Set(['affirming', 'only', 'not-only', 'false', 'falsehood']);

/** A negation hit that starts at a token; the word that opens a longer phrase which is none is left out. */
export function negationAt(document: Document, index: number): Hit | undefined {
  const hit = hitAt(document, index, 'negation');
  return hit && !SILENT.has(hit.id) ? hit : undefined;
}
