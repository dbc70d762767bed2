import type { Lead } from '../model/lexicon.js';

/** What readers of names ask of a language: how its nouns are put together, and what a folded word looks like. */
export interface NameGrammar {
  /** Whether a noun without the article may govern the one after it, with no word between them: رئيس الشركة. */
  readonly constructState: boolean;
  /** Whether a word is the definite article, where that is a word of its own. */
  readonly isDefiniteArticle: (form: string) => boolean;
  /** Whether a word begins with the article, and enough follows to make a noun. */
  readonly hasArticle: (form: string) => boolean;
  /** Whether it begins with a preposition written into the article, which cannot be cut off: للمغرب. */
  readonly looksFused: (form: string) => boolean;
  /** A word as it is written with the article, in every way that is. */
  readonly definiteForms: (form: string) => readonly string[];
  /** Whether it has the shape of a verb, a plural or an adverb, which few names have. */
  readonly looksInflected: (form: string) => boolean;
  /** A word without the ending of a possessive: `the ministry` of the ministry's. */
  readonly withoutPossessive: (form: string) => string;
  /** Of what is written on to the front of a word, what leaves a word where it is cut off: not ل in للمغرب. */
  readonly cuttable: (form: string, lead: Lead) => Lead;
}
