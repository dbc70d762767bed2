import { isPlain } from './plain.js';
import type { Usage } from './usage.js';

/** Names are written with a capital; so are those that are a letter and a number, or a number. */
const NAME = /^\p{Lu}|\d/u;

export const english: Usage = {
  /** What stands between the ordinal and the event noun: the first official visit. */
  narrowing: (document, event, rank) =>
    document.tokens
      .slice(rank.last, event)
      .filter(({ index }) => isPlain(document, index))
      .map(({ stem }) => stem),
  isWrittenIn: () => false,
  isName: ({ text }) => NAME.test(text),
};
