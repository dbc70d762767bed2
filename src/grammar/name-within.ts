import type { Document } from '../model/document.js';
import { isCapital, isTitleCase } from './capitals.js';
import { hasHit } from './hits.js';

/** Whether a common word is a name by its capital behind another word: Helen *May* resigned, Judge *Hope* Banks. */
export function isNameWithin(document: Document, index: number): boolean {
  const token = document.tokens[index];
  if (!isCapital(token) || token === undefined) return false;
  if (document.tokens[index - 1]?.kind !== 'word' || !hasHit(document, index, 'givenName')) return false;
  const sentence = document.sentences[token.sentence];
  return sentence === undefined || !isTitleCase(sentence, document.tokens);
}
