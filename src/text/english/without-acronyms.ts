import type { Category } from '../../model/lexicon.js';
import type { HitsAt, Word } from '../text-reader.js';

/** Small words that are also acronyms newsrooms print: IS said, WHO warned, US forces, IT firms. */
const SMALL = /^(?:is|it|us|who|am|may|who's|us's)$/;
/** What such a word is where it is no acronym. */
const FUNCTION: ReadonlySet<Category> = new Set<Category>([
  'stop',
  'light',
  'marker',
  'reference',
  'certainty',
  'determiner',
  'month',
  'timeWord',
]);
const LETTER = /\p{L}/u;

/** The hits of a text, but for the small words that acronyms in capitals look like, where the words beside them have small letters. */
export function withoutAcronyms(words: readonly Word[], hitsAt: HitsAt): HitsAt {
  return hitsAt.map((hits, index) =>
    isAcronym(words, index) ? hits.filter(({ category }) => !FUNCTION.has(category)) : hits,
  );
}

function isAcronym(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !SMALL.test(word.form) || !isInCapitals(word)) return false;
  return [words[index - 1], words[index + 1]].some(
    (beside) => beside?.kind === 'word' && beside.form.length > 1 && !isInCapitals(beside),
  );
}

const isInCapitals = ({ text }: Word): boolean => LETTER.test(text) && text === text.toUpperCase();
