import type { Document } from '../model/document.js';
import type { Category } from '../model/lexicon.js';
import { hasHit } from './hits.js';

/** Words of the longest phrase of a day that is passed over: on late Monday afternoon. */
const LONGEST = 4;
const DAYS: readonly Category[] = ['weekday', 'dayPart', 'timeWord'];

/** Where the phrase of a day begins that ends right before a token (said *on Tuesday* he left); the token itself where none does. */
export function dayBefore(met: Pick<Document, 'hitsAt'>, index: number): number {
  let first = index;
  while (first > index - LONGEST && DAYS.some((category) => hasHit(met, first - 1, category))) first--;
  return first < index && hasHit(met, first - 1, 'preposition') ? first - 1 : first;
}
