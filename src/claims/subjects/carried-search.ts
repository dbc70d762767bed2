import type { AttributedRange, ClaimArgument } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';

/** Who may be the subject of a clause that names none: what the clauses of its sentence before it said. */
export interface Carried {
  readonly sentence: number;
  /** Who or what the clauses before say something of, the likeliest to be gone on with first. */
  readonly subjects: readonly ClaimArgument[];
  /** Whom the predicates before in the same clause say something of, the nearest first: opened fire, *killing* two. */
  readonly within?: readonly ClaimArgument[];
  /** Whom the sentence before said something of, to whom a pronoun may point back. */
  readonly past?: readonly ClaimArgument[];
  /** A noun phrase that opened a clause and whose verb has not come yet: الاتفاق الجديد، حسب الصحيفة، سيسمح. */
  readonly awaited?: ClaimArgument;
}

/** What is known around a predicate when its subject is looked for. */
export interface Search {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly said: readonly AttributedRange[];
  /** Whether a token only says that something is said, where one is given of words that begin before another. */
  readonly cue: (token: number, before?: number) => boolean;
  readonly carried: Carried;
}
