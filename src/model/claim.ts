import type { Attribution, Certainty, Polarity, Role, TimeValue } from '../schema/types.js';
import type { Mention } from './mention.js';
import type { Span, TokenRange } from './span.js';

/** An argument as the claims stage finds it; `mention` is what it names, where it names something typed. */
export interface ClaimArgument extends Span {
  readonly role: Role;
  readonly text: string;
  readonly mention?: Mention;
  /** Set where the words point back at somebody (الأخير, the latter) and nobody named before fits. */
  readonly reference?: 'open';
}

/** Words attributed to a speaker: everything inside the token range is said by them. Ranges may nest. */
export interface AttributedRange extends TokenRange {
  readonly attribution: Attribution;
  /** Tokens of cue and speaker, which are not part of what is said. */
  readonly cue: TokenRange;
  /** What saying it so implies: `denied` for نفى / denied, `alleged` for زعم / claimed, `planned` for a promise. */
  readonly certainty?: Certainty;
}

/** Polarity and certainty of one predicate, with the words that show them. */
export interface Modality {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly cues: readonly TokenRange[];
  /** Whether it is told only to say that it is untrue, so that nobody who told it alleges it any more. */
  readonly untrue: boolean;
}

/** What a claim measures, and of what. */
export interface Measured {
  /** An id of `concepts/measures.ts`. */
  readonly id: string;
  /** Keys of the thing: its entity, or what its words mean in every language. */
  readonly of: readonly string[];
  /** Whether a name or the article says which it is. */
  readonly known: boolean;
}

/**
 * One fact of one source: a predicate with its arguments. The tokens are the words by which it is compared; the span is its
 * evidence as quoted, which may reach on over what hangs on them.
 */
export interface DraftClaim extends Span, TokenRange {
  readonly sourceId: string;
  readonly sentence: number;
  readonly predicate: Span & { readonly concept?: string; readonly text: string; readonly token: number };
  readonly arguments: readonly ClaimArgument[];
  readonly attribution: readonly Attribution[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly time?: TimeValue;
  /** `headline` in a title or first paragraph, `peripheral` in background, else `core`. */
  readonly prominence: 'headline' | 'core' | 'peripheral';
  /** Whether it is told inside another claim, as what that one allows, aims at or names: a fact of its own only where another source tells it too. */
  readonly inner?: true;
  /** The measure of a thing that it says in passing, and nothing else: how old somebody is, how heavy a thing. */
  readonly measure?: Measured;
  /** The words of the claim it tells again (لكن هذا لم يحدث, followed suit), by which it is known what it is about. */
  readonly retells?: TokenRange;
  /** The fates, as their widest concepts, of which it says that they befell nobody, or the slots of the sorts of people of whom it says so. */
  readonly spared?: readonly string[];
  /** What it names only to set it aside for another: on Thursday, not Wednesday. */
  readonly setAside?: readonly Mention[];
}
