import type { Lead } from '../model/lexicon.js';

/** Whether the article is all that is written on to the front of a word. */
export const isBareArticle = ({ article, conjunction, preposition }: Lead): boolean =>
  article && conjunction === undefined && preposition === undefined;
