import type { Token } from '../model/document.js';
import type { Hit } from '../model/lexicon.js';
import type { Scene } from './text-reader.js';

/** A text in which a sentence is cut into clauses. */
export interface ClauseScene extends Scene {
  readonly words: readonly Token[];
  /** Whether a verb or a copula stands anywhere in the sentence. */
  readonly verbal: boolean;
}

/** A piece of a sentence between two cuts. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  /** The marker that opens it. */
  readonly marker: Hit | undefined;
  /** Whether a comma or bracket opened it. */
  readonly comma: boolean;
  /** How many of its tokens are no marks. */
  readonly size: number;
}

/** Where clauses begin and end, where languages differ. */
export interface ClauseRules {
  /** Whether a comma or bracket stands inside a clause: between names of a list, round a gloss. */
  readonly isInside: (scene: ClauseScene, index: number) => boolean;
  /** Whether a marker opens nothing where it stands. */
  readonly isIdle: (scene: ClauseScene, index: number, marker: Hit) => boolean;
  /** Whether a clause opens at a token without a marker; `verbal` says that its own clause holds a verb already. */
  readonly opens: (scene: ClauseScene, index: number, verbal: boolean) => boolean;
  /** Whether words that open with among, before any verb, still belong to a subject whose verb comes after them. */
  readonly isWithinSubject: (scene: ClauseScene, index: number) => boolean;
  /** Whether what starts at a token makes a clause hold a verb. */
  readonly isVerbal: (hits: readonly Hit[]) => boolean;
  /** Whether a piece states something of its own. */
  readonly states: (scene: ClauseScene, piece: Piece) => boolean;
}
