import type { DraftClaim } from './claim.js';
import type { Document } from './document.js';

/** A claim with the document it stands in. */
export interface ClaimInContext {
  readonly claim: DraftClaim;
  readonly document: Document;
}

/** Claims about one thing: indexes into the list of claims, ascending. */
export interface Cluster {
  readonly members: readonly number[];
  /** Mean probability, over the pairs of members from different sources, that they are about one thing; 1 for one member. */
  readonly confidence: number;
}

/** Two claims by index, the lower first. */
export type Pair = readonly [number, number];

/** What an outside model made of pairs of claims. */
export interface Outside {
  /** The pairs of which it has spoken. */
  readonly pairs: readonly Pair[];
  /** The new likeness of one of these pairs, whichever claim comes first; undefined for any other. */
  readonly scoreOf: (a: number, b: number) => number | undefined;
  /** Whether its answer on a pair was more than a nod. */
  readonly isSettled: (a: number, b: number) => boolean;
}

/** A passage that several sources print word for word or nearly so. */
export interface SharedPassage {
  readonly passages: readonly { readonly sourceId: string; readonly start: number; readonly end: number }[];
}
