import type { ClaimInContext } from '../model/alignment.js';
import type { Finding } from '../model/finding.js';
import type { OnlyFigures } from '../model/only-figures.js';

/** A claim of the group under comparison. */
export interface Member extends ClaimInContext {
  /** Index of the claim among all claims. */
  readonly index: number;
  /** ISO 8601 publication time of its source, where known. */
  readonly published?: string;
  /** What the reports give only one number of. */
  readonly only?: OnlyFigures;
}

/** Whether two claims are of two languages: then their words are held against one another by what they mean. */
export const areAcross = (a: Member, b: Member): boolean => a.document.language !== b.document.language;

/** How sure it is that two claims (by index) are about one thing, 0 to 1. */
export type Identity = (a: number, b: number) => number;

/** Says what the members of a group agree and differ on, in the slots that it knows. */
export type Comparator = (members: readonly Member[], identity: Identity) => readonly Finding[];
