import type { Analysis, Category, Hit, LexiconEntry } from '../model/lexicon.js';

/** One way to read a token as the start of a phrase. */
export interface Candidate {
  readonly hit: Hit;
  /** Longer phrases, and idioms whose word is near, weigh more. */
  readonly weight: number;
  /** Letters of the stem or word met. */
  readonly length: number;
  readonly firstPerson: boolean;
  /** Letters stripped, more for rare forms. */
  readonly cost: number;
  /** The token of the word on which an idiom hangs. */
  readonly idiomWord: number | undefined;
  /** Whether that word is a preposition, which may stand after a noun as well: fired on, a fire on. */
  readonly byPreposition: boolean;
  /** Whether it is an idiom whose word was said before and stands here as a pronoun. */
  readonly recalled: boolean;
}

/** The least cost of the other readings of a token, by what they would make of it; infinite where there is none. */
export interface Rivals {
  /** A word that is what it looks like: a number, a place, an office. */
  readonly plain: number;
  /** A function word. */
  readonly functional: number;
  /** A verb of speech or a light verb. */
  readonly verb: number;
  /** A verb of an event that is met whatever stands beside it. */
  readonly event: number;
  /** A word for who somebody is. */
  readonly person: number;
}

/** Which readings of a word are meant, where languages differ. */
export interface ReadingRules {
  /** Whether a reading of a word may meet an entry. */
  readonly fits: (analysis: Analysis, entry: LexiconEntry) => boolean;
  /** Words of these categories are no verbs that look like them. */
  readonly functionWords: ReadonlySet<Category>;
  /** Whether an event verb was read into a word that plainly is another (`مدينة` is a city, not a debtor). */
  readonly isReadInto: (candidate: Candidate, rivals: Rivals) => boolean;
  /** Whether a verb was read into what may as well be a noun. */
  readonly isDoubtful: (candidate: Candidate) => boolean;
  /** Whether verb and noun of one event both stay, because `settleForms` tells them apart. */
  readonly settlesLater: boolean;
}
