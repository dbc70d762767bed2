import type { ClaimInContext } from '../../model/alignment.js';
import type { ClaimEvent } from '../../model/event.js';
import type { Answer, Claim, Group, List } from '../../schema/types.js';
import type { WordingScene } from '../wording/wording.js';

/** What of a report its answers refer to. */
export interface AnswerScene {
  readonly drafts: readonly ClaimInContext[];
  /** The same claims as the report gives them, and the event that each tells of. */
  readonly claims: readonly Claim[];
  readonly told: readonly ClaimEvent[];
  readonly groups: readonly Group[];
  readonly lists: readonly List[];
  readonly wording: WordingScene;
  /** Whether a word, by its stem, is one that most reports use. */
  readonly isCommon: (stem: string) => boolean;
  /** The ids of entities by key. */
  readonly entityId: ReadonlyMap<string, string>;
}

/** The sources of claims, and their ids. */
export function tellersOf(claims: readonly Claim[]): Pick<Answer, 'sourceIds' | 'claimIds'> {
  return {
    sourceIds: [...new Set(claims.map(({ sourceId }) => sourceId))].sort(),
    claimIds: [...new Set(claims.map(({ id }) => id))],
  };
}
