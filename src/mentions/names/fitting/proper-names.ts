import type { Category } from '../../../model/lexicon.js';

/** What a place, a body or a person is called, of what the lexicon lists. */
export const PROPER_NAMES: ReadonlySet<Category> = new Set<Category>([
  'country',
  'capital',
  'place',
  'bodyName',
  'givenName',
]);
