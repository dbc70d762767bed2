import type { TimeGrammar } from '../time-grammar.js';

const RANKS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const OPENERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'at', 'in', 'on', 'more', 'about']);

/** Verbs that have one form for past and present. */
const UNMARKED: ReadonlySet<string> = new Set([
  ...[
    'bet',
    'burst',
    'cast',
    'cost',
    'cut',
    'hit',
    'hurt',
    'let',
    'put',
    'quit',
    'set',
    'shed',
    'shut',
    'slit',
  ],
  ...['split', 'spread', 'thrust', 'upset', 'beat', 'broadcast', 'forecast', 'offset', 'reset', 'undercut'],
]);
const PERFECT: ReadonlySet<string> = new Set(['have', 'has', 'had']);

/** How English writes times: figures with endings, and the possessive. */
export const englishTimes: TimeGrammar = {
  joinsFigures: () => false,
  ranksFigures: (form) => RANKS.has(form),
  makesDecade: (form) => form === 's',
  endsInCase: ({ letters, ending }) => letters === 0 || ending === 'possessive',
  capitalDates: true,
  opensSentence: (form) => OPENERS.has(form),
  isPastAsPresent: (form) => UNMARKED.has(form),
  looksBack: (form) => PERFECT.has(form),
};
