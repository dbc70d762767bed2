import type { TimeGrammar } from '../time-grammar.js';

/** How Arabic writes times: a conjunction may stand before figures, and the accusative is written. */
export const arabicTimes: TimeGrammar = {
  joinsFigures: (form) => form === 'و',
  ranksFigures: () => false,
  makesDecade: () => false,
  endsInCase: ({ letters, ending, pronoun }) => letters === 0 || (ending === 'a' && pronoun === undefined),
  // Of words in Latin letters, which an Arabic text may hold; its own script has no capitals.
  capitalDates: true,
  opensSentence: () => false,
  isPastAsPresent: () => false,
  looksBack: (form) => form === 'لم',
};
