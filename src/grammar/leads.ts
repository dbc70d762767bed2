import type { Lead } from '../model/lexicon.js';

/** Nothing is written on to the front of a word, or particles that can be cut off: no article, no future. */
export const onlyParticles = ({ article, future }: Lead): boolean => !article && !future;

/** Nothing is written on to the front of a word but the article, if that: it is joined to no word before it. */
export const onlyArticle = ({ conjunction, preposition }: Lead): boolean =>
  conjunction === undefined && preposition === undefined;

/** "And" is written on to the front of a word, with the article or without. */
export const onlyAnd = ({ conjunction, preposition }: Lead): boolean =>
  conjunction === 'and' && preposition === undefined;
