import type { Tail } from '../model/lexicon.js';

/** How a language writes dates, hours and the words beside them. */
export interface TimeGrammar {
  /** Whether a token is a conjunction parted from the figures that it is written on to: و in و20. */
  readonly joinsFigures: (form: string) => boolean;
  /** Whether letters glued to figures make a rank of them: 22nd. */
  readonly ranksFigures: (form: string) => boolean;
  /** Whether letters glued to the figures of a year make its decade of them: 1990s. */
  readonly makesDecade: (form: string) => boolean;
  /** Whether a word ends in nothing, or in nothing but its case: يوما, Monday's. */
  readonly endsInCase: (tail: Tail) => boolean;
  /** Whether the names of days and months have a capital, so that a word without one is none: may, mars. */
  readonly capitalDates: boolean;
  /** Whether a word in capitals opens a sentence though no mark parts it from a date before it. */
  readonly opensSentence: (form: string) => boolean;
  /** Whether a verb has one form for past and present: cut, set. */
  readonly isPastAsPresent: (form: string) => boolean;
  /** Whether a word before a verb makes it one of the past whatever stands before: have (may have left), لم. */
  readonly looksBack: (form: string) => boolean;
}
