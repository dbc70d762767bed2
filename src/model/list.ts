import type { ListKind } from '../schema/types.js';
import type { DraftClaim } from './claim.js';
import type { Document } from './document.js';

/** One member of a list that a claim states: what an agreement covers, what a visit aims at, what a law forbids. */
export interface ListedMember {
  readonly document: Document;
  readonly kind: ListKind;
  /** The claim that states the list. */
  readonly governing: DraftClaim;
  /** The words of the member, as a claim on them alone; its predicate is the event it names first, else its first word. */
  readonly member: DraftClaim;
}
