import type { Token } from '../model/document.js';
import type { Analysis, Hit, Lexicon, WordForm } from '../model/lexicon.js';
import type { ClauseRules } from './clause-rules.js';
import type { ReadingRules } from './reading-rules.js';

/** A token before sentences are known. */
export type Word = Omit<Token, 'sentence'>;

/** What starts at each token. */
export type HitsAt = readonly (readonly Hit[])[];

/** The words of a text, and what starts at each. */
export interface Scene {
  readonly words: readonly Word[];
  readonly hitsAt: HitsAt;
}

/** How a folded form is to be read: the form that is meant, or the two words that lost the space between them. */
export type SpellingBridge = ReadonlyMap<string, readonly string[]>;

/** A form of a verb as filed in the lexicon: a stem for `past` and `present`, a whole word else. */
export interface DerivedWord {
  readonly base: string;
  readonly form: WordForm;
  /** Whether it is so short that it is read as this verb right after a negation only: لم يبق، لم تقم. */
  readonly negated?: boolean;
}

/**
 * What a language can tell of the words of a text by its lexicon. It keeps what it has found out about forms, which
 * depends on the lexicon and the form alone.
 */
export interface WordTools {
  /** Which words are verbs where they stand; undefined where nothing tags them. */
  readonly tagVerbs:
    | ((words: readonly Word[], startsLine: (index: number) => boolean) => (index: number) => boolean)
    | undefined;
  /** How slips of spelling in the reports on one event are meant; undefined where nothing mends them. */
  readonly bridgeSpelling: ((texts: readonly string[]) => SpellingBridge) | undefined;
}

/** How the text stage reads a language: one reader for each way of building words and sentences. */
export interface TextReader {
  /** Whether a folded word is in the script it reads. */
  readonly reads: (form: string) => boolean;
  /**
   * Every way to read a folded word, least stripped first; `printed` is its last letter as printed, which folding may have
   * made another.
   */
  readonly analyse: (form: string, printed: string) => readonly Analysis[];
  /** Light stem by which words are counted as alike. */
  readonly stem: (form: string) => string;
  /** The words of a verb given by its folded principal parts. */
  readonly verbWords: (parts: readonly string[]) => readonly DerivedWord[];
  readonly readingRules: ReadingRules;
  readonly wordTools: (lexicon: Lexicon) => WordTools;
  /** Whether a quotation may open right after a letter, because particles are written on to it. */
  readonly joinsQuotation: (letter: string) => boolean;
  /** Whether a full stop between two words with no space ends a sentence. */
  readonly partsUnspaced: (before: string, after: string) => boolean;
  /** The forms that event words have where they stand, settled by the words around them. */
  readonly settleForms: (words: readonly Word[], hitsAt: HitsAt) => HitsAt;
  readonly clauseRules: ClauseRules;
}
