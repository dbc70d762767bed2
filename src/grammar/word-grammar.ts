import type { Pronoun, WordForm } from '../model/lexicon.js';

/**
 * What a folded word looks like, known to the lexicon or not. A language that writes its particles apart answers no to
 * what asks for letters written on to a word.
 */
export interface WordGrammar {
  /** Whether it begins like a word joined to what stands before: و, ف. */
  readonly looksJoined: (form: string) => boolean;
  /** Whether it begins like a word that a preposition is written on to: ب, ل, ك. */
  readonly looksGoverned: (form: string) => boolean;
  /** Whether it begins like a word with a conjunction or a preposition before it. */
  readonly looksParticled: (form: string) => boolean;
  /** Whether it begins with the article, one particle before it left out. */
  readonly looksDefinite: (form: string) => boolean;
  /** Whether it looks like an adjective of relation with the article: النهائي, العليا. */
  readonly looksRelational: (form: string) => boolean;
  /** Whether "in" is written on to it, as it looks: ب. */
  readonly looksLocative: (form: string) => boolean;
  /** Whether "and" is written on to it, as it looks: و. */
  readonly looksCoordinated: (form: string) => boolean;
  /** Whether a noun or adjective ends as feminine ones do: ة (folded to ه), ات. */
  readonly looksFeminine: (form: string) => boolean;
  /** Whether it is an adjective with the article that agrees with a feminine noun: المتحدة. */
  readonly isFeminineAdjective: (form: string) => boolean;
  /** Whether a verb ends as one with a plural subject does: قالوا, يقولون. */
  readonly looksPluralVerb: (form: string) => boolean;
  /** Whether it ends as verbs of the past do, known or not: headed. */
  readonly looksPast: (form: string) => boolean;
  /** Whether a verb is printed as feminine; undefined where its form does not show it. */
  readonly showsFeminine: (form: string, tense: WordForm) => boolean | undefined;
  /** The pronoun attached to a feminine noun, by its letters alone: مغادرته, مغادرتها. */
  readonly pronounOn: (form: string) => Pronoun | undefined;
  /** The gender that a relative pronoun shows of what it stands for: الذي, التي. */
  readonly relativeGender: (form: string) => 'masculine' | 'feminine' | undefined;
  /** Whether it holds the article anywhere, as in a phrase listed as one word. */
  readonly holdsArticle: (form: string) => boolean;
  /** Whether a noun, without its particles and endings, makes one predicate with a verb of little meaning: fire, حتف. */
  readonly isPredicative: (base: string) => boolean;
  /** Whether it ends as a possessive does: the ministry's. */
  readonly isPossessive: (form: string) => boolean;
}
