import type { Document } from '../model/document.js';
import { grammarOf } from './grammar.js';
import { hasHit } from './hits.js';

const THE: ReadonlySet<string> = new Set(['article']);

/** Whether a word has the definite article, written on to it or before it: الحادث, the crash. */
export const isDefiniteAt = (document: Document, index: number): boolean =>
  grammarOf(document).looksDefinite(document.tokens[index]?.form ?? '') ||
  hasHit(document, index - 1, 'timeWord', THE);
