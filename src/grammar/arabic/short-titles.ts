import type { Document } from '../../model/document.js';
import { hasHit } from '../hits.js';

/** The token behind the titles of one letter that stand at a token, each with its full stop: أ. د. | منى شريف. */
export function pastShortTitles(document: Document, at: number): number {
  let next = at;
  while (hasHit(document, next, 'abbreviation') && document.tokens[next + 1]?.form === '.') next += 2;
  return next;
}
