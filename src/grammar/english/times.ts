import type { TimeGrammar } from '../time-grammar.js';

const RANKS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const OPENERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'at', 'in', 'on', 'more', 'about']);

/** How English writes times: figures with endings, and the possessive. */
export const englishTimes: TimeGrammar = {
  joinsFigures: () => false,
  ranksFigures: (form) => RANKS.has(form),
  makesDecade: (form) => form === 's',
  endsInCase: ({ letters, ending }) => letters === 0 || ending === 'possessive',
  capitalDates: true,
  opensSentence: (form) => OPENERS.has(form),
};
