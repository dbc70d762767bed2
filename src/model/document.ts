import type { Source } from '../schema/types.js';
import type { Language } from './language.js';
import type { Analysis, Hit, Lexicon } from './lexicon.js';
import type { Span, TokenRange } from './span.js';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, number or mark of a text. */
export interface Token extends Span {
  readonly index: number;
  readonly kind: TokenKind;
  /** As printed. */
  readonly text: string;
  /** Folded: the form by which words are compared. */
  readonly form: string;
  /** Light stem of the folded form: the form by which words are counted as alike. */
  readonly stem: string;
  /** Every way to read it, the one that strips least first; empty for numbers and punctuation. */
  readonly analyses: readonly Analysis[];
  /** Index of its sentence. */
  readonly sentence: number;
  /** Whether white space or the start of the text stands before it. */
  readonly spaced: boolean;
}

/** A sentence, heading or line. */
export interface Sentence extends Span, TokenRange {
  readonly index: number;
  /** Index of its paragraph (line of the text). */
  readonly paragraph: number;
  /** `heading` for the first line where it ends without a full stop; `boilerplate` lines yield no claims. */
  readonly role: 'body' | 'heading' | 'boilerplate';
}

/** A clause within a sentence: the smallest stretch that states something. */
export interface Clause extends Span, TokenRange {
  readonly sentence: number;
  /** The marker that opens it, as a hit, where there is one. */
  readonly marker?: Hit;
}

/** A stretch between quotation marks; the span leaves the marks out. */
export interface QuotedSpan extends Span, TokenRange {
  /** `utterance` for words somebody said, `name` for one to three quoted words that name or gloss something. */
  readonly role: 'utterance' | 'name';
}

/** A source after the text stage. */
export interface Document {
  readonly source: Source;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly quotes: readonly QuotedSpan[];
  /** Every phrase of the lexicon met, by position; longer phrases first where several start at one token. */
  readonly hits: readonly Hit[];
  /** Hits by their first token: `hitsAt[i]` are those that start at token `i`. */
  readonly hitsAt: readonly (readonly Hit[])[];
  /** Whether the other reports have mended a slip of its spelling. */
  readonly mended: boolean;
}
