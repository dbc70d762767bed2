import type { Category, Hit } from '../model/lexicon.js';

/** Words that join others and say nothing of their own. */
const WEIGHTLESS: ReadonlySet<Category> = new Set(['stop', 'marker', 'preposition', 'reference', 'negation']);

/** Whether a word with these readings only joins others; a phrase of several words never does. */
export const isWeightless = (hits: readonly Hit[]): boolean =>
  hits.some((h) => WEIGHTLESS.has(h.category) && h.last === h.first + 1 && !SAY_SOMETHING.has(h.id));

/** Negations that are words of content: false, a hoax. */
const SAY_SOMETHING: ReadonlySet<string> = new Set(['false', 'falsehood']);
