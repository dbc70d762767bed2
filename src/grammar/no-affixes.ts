import type { Lead, Tail } from '../model/lexicon.js';

/** The front of a word that nothing is written on to. */
export const NO_LEAD: Lead = { letters: 0, article: false, future: false };

/** The end of a word without ending or pronoun. */
export const NO_TAIL: Tail = { letters: 0, nisba: false };
