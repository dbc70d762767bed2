import type { Language } from './language.js';

/**
 * The categories of words that a language pack lists. Every phrase of every category is looked up once in a text;
 * later stages read the hits.
 */
export type Category =
  | 'concept'
  | 'number'
  | 'ordinal'
  | 'fraction'
  | 'decimalPoint'
  | 'hedge'
  | 'vague'
  | 'unit'
  | 'currency'
  | 'measure'
  | 'means'
  | 'kind'
  | 'weekday'
  | 'month'
  | 'hijriMonth'
  | 'dayPart'
  | 'timeUnit'
  | 'timeWord'
  | 'country'
  | 'capital'
  | 'nationality'
  | 'place'
  | 'placeHead'
  | 'direction'
  | 'office'
  | 'portfolio'
  | 'title'
  | 'body'
  | 'bodyName'
  | 'givenName'
  | 'speech'
  | 'according'
  | 'speaker'
  | 'certainty'
  | 'negation'
  | 'light'
  | 'marker'
  | 'preposition'
  | 'reference'
  | 'determiner'
  | 'stop'
  | 'abbreviation'
  | 'boilerplate';

/**
 * The grammatical form in which a word was met. `word` is any form that is not known to be a verb; `masdar`,
 * `active` and `passive` (participles) are set where the entry says so.
 */
export type WordForm = 'word' | 'past' | 'present' | 'future' | 'masdar' | 'active' | 'passive' | 'idiom';

/** Letters written on to the front of a word, read once: conjunction, preposition, article, the future of a verb. */
export interface Lead {
  /** How many letters it is, an article merged into its preposition counted in full; 0 where nothing stands before. */
  readonly letters: number;
  readonly conjunction?: 'and' | 'so';
  readonly preposition?: 'in' | 'for' | 'like';
  readonly article: boolean;
  readonly future: boolean;
}

/**
 * An inflectional ending by its form. One form serves several grammatical meanings (`in` ends duals and plurals), so
 * what a stage asks of is `number`, `gender` and `nisba`; the form itself is for places that know the language.
 */
export type Ending =
  | 'a'
  | 'ah'
  | 'an'
  | 'at'
  | 'hamza-a'
  | 'i'
  | 'in'
  | 'n'
  | 'na'
  | 't'
  | 'ta'
  | 'tan'
  | 'tay'
  | 'tayn'
  | 'tum'
  | 'u'
  | 'un'
  | 'uu'
  | 's'
  | 'es'
  | 'ies'
  | 'possessive'
  | 'ed'
  | 'ing';

/** An attached pronoun; `both` is the dual, `them-feminine` and `you-all` plurals. */
export type Pronoun =
  | 'him'
  | 'her'
  | 'them'
  | 'them-feminine'
  | 'both'
  | 'us'
  | 'you'
  | 'you-all'
  | 'you-both';

/**
 * What a word ends in, read once. A folded ه is the feminine ending and the pronoun "his" in one, and نا likewise "we"
 * and "our": then both are set.
 */
export interface Tail {
  /** How many letters it is; 0 where the word ends in nothing of the kind. */
  readonly letters: number;
  readonly ending?: Ending;
  readonly pronoun?: Pronoun;
  readonly number?: 'dual' | 'plural';
  readonly gender?: 'feminine';
  /** Whether it may make an adjective of relation of a noun: مغربي, مغربية. */
  readonly nisba: boolean;
}

/** One way to read a token: what is stripped before and after, and what is left. All strings are folded. */
export interface Analysis {
  readonly base: string;
  readonly lead: Lead;
  readonly tail: Tail;
  /** How far the reading is from the word as it stands: letters stripped, more for rare persons of the verb. */
  readonly cost: number;
  /** Whether it is a verb in the first person, which news rarely use. */
  readonly firstPerson?: boolean;
  /** `word` where the stripped parts fit a noun or any word, else the verb form they show. */
  readonly form: WordForm;
}

/** A phrase of the language pack met in a text. `id` belongs to its category's set of ids. */
export interface Hit {
  readonly category: Category;
  readonly id: string;
  /** First token of the phrase. */
  readonly first: number;
  /** One past its last token. */
  readonly last: number;
  readonly form: WordForm;
  /** What is written on to the front of its first token. */
  readonly lead: Lead;
  /** What its last token ends in. */
  readonly tail: Tail;
  /**
   * How many tokens behind its first the word of an idiom stands, where the two make one predicate, so that nobody takes part
   * by it (أطلق الشرطي | النار); 0 where there is none.
   */
  readonly company: number;
}

/** One entry of the compiled lexicon: a phrase, folded, word by word. */
export interface LexiconEntry {
  readonly category: Category;
  readonly id: string;
  /** Folded words after the first (which is the key it is filed under). */
  readonly rest: readonly string[];
  readonly form: WordForm;
  /** The word in `rest` may stand this many words further on (idioms with a gap); 0 where it must follow at once. */
  readonly gap: number;
  /** Whether the word in `rest` stands before it: prices shot up. */
  readonly before: boolean;
  /** Whether it is met right after a negation only: short forms of weak verbs (لم يبق). */
  readonly negated: boolean;
}

/** A language pack made ready for look-up: entries by the folded base of their first word. */
export interface Lexicon {
  readonly language: Language;
  readonly entries: Pick<ReadonlyMap<string, readonly LexiconEntry[]>, 'get' | 'has'>;
  /** The words that stand behind the first in some entry. */
  readonly following: Pick<ReadonlySet<string>, 'has'>;
  /** What words of content mean in every language, by their folded bases: no phrases to be met, and nothing that a reading rests on. */
  readonly glosses: ReadonlyMap<string, string>;
  /** What those who tell of something are called, by folded words and phrases, and what tells one of them from another. */
  readonly speakers: ReadonlyMap<string, SpeakerWord>;
  readonly speakerTraits: ReadonlyMap<string, string>;
}

/** A word for somebody who tells of something: its meaning, and whether it stands for several. */
export interface SpeakerWord {
  readonly id: string;
  readonly many: boolean;
}

/** What a pack has of words that are no entries of its lexicon. */
export type Unfiled = 'gloss' | 'speakerOne' | 'speakerMany' | 'speakerTrait' | 'familyName';

/** The words of a pack so written that few of them need be read, and what takes longest to find out about them. */
export interface PackedLexicon {
  /** The words of each category as JSON, in which those of each id are a row of their own, and how many rows these are. */
  readonly texts: readonly (readonly [category: Category | Unfiled, text: string, rows: number])[];
  /** The keys of the lexicon, in drawers by how they begin; one a row, for a word may be written with a space. */
  readonly keys: string;
  /**
   * The lines that each key is met by, a row for each drawer: the row of all texts and, unless it is the first, the line of that
   * row, `1a.3,2f 30`.
   */
  readonly lines: string;
  /** In drawers too. */
  readonly following: string;
  /** Words and what they mean in every language, by turns; `+` behind the meaning of one for several. */
  readonly glosses: string;
  readonly speakers: string;
  readonly speakerTraits: string;
}
