import type { Category } from '../model/lexicon.js';

/** Categories of words that name who or what it is by themselves, whatever else they may be read as. */
export const NAMING: readonly Category[] = [
  'office',
  'speaker',
  'country',
  'capital',
  'place',
  'placeHead',
  'body',
  'bodyName',
  'title',
  'givenName',
  'nationality',
];
