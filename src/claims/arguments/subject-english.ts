import { looksAdverb } from '../../grammar/english/adverbs.js';
import { hasHit } from '../../grammar/hits.js';
import type { Document } from '../../model/document.js';
import type { TokenRange } from '../../model/span.js';

/** Words that may stand before a verb whose subject stands in an earlier clause: and has already left. */
const SMALL = ['marker', 'light', 'certainty', 'negation', 'reference', 'stop', 'preposition'] as const;

/** Whether no subject of its own stands before an English predicate in its clause, so that an earlier one may be shared. */
export function lacksSubject(document: Document, predicate: TokenRange, clause: TokenRange): boolean {
  for (let i = clause.first; i < predicate.first; i++) {
    const token = document.tokens[i];
    if (token?.kind === 'number') return false;
    if (token?.kind !== 'word' || looksAdverb(token.form)) continue;
    if (!SMALL.some((c) => hasHit(document, i, c))) return false;
  }
  return true;
}
