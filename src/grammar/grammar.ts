import type { Document } from '../model/document.js';
import type { Language } from '../model/language.js';
import { arabic } from './arabic/arabic.js';
import { english } from './english/english.js';
import type { NameGrammar } from './name-grammar.js';
import type { NumberGrammar } from './number-grammar.js';
import type { SentenceGrammar } from './sentence-grammar.js';
import type { TimeGrammar } from './time-grammar.js';
import type { WordGrammar } from './word-grammar.js';
import type { WordingGrammar } from './wording-grammar.js';

/**
 * The ways of building words and sentences that the stages can read. A stage that needs a way of its own for each keeps
 * a table over these, so that one more is a compile error at every place that needs it.
 */
export type GrammarKind = 'arabic' | 'english';

/** How a language builds words and sentences. */
export interface Grammar
  extends WordGrammar,
    SentenceGrammar,
    TimeGrammar,
    NumberGrammar,
    NameGrammar,
    WordingGrammar {
  /** Which readers of the stages fit it; a language near to one that is read can share them. */
  readonly kind: GrammarKind;
}

/** The grammar of every language. */
export const grammars: Readonly<Record<Language, Grammar>> = { ar: arabic, en: english };

type InEvery<T> = Readonly<Record<Language, T>>;

/** One thing in every language: what is said of it in each. */
export function inEveryLanguage<T>(say: (language: Language, grammar: Grammar) => T): InEvery<T> {
  return { ar: say('ar', arabic), en: say('en', english) };
}

/** Whether it could be said in every language. */
export function isSaid<T>(said: InEvery<T | undefined>): said is InEvery<T> {
  return Object.values(said).every((one) => one !== undefined);
}

/** The grammar of a document's language. */
export const grammarOf = ({ language }: Pick<Document, 'language'>): Grammar => grammars[language];
