import type { Role } from '../schema/types.js';

/**
 * A question a reader asks of the reports, such as who signed. It selects and names groups. A claim belongs to it by a
 * term in its words, or by what it says: its concept, a role it fills, or both where both are asked for. Data given by
 * the caller, never wired in.
 */
export interface Topic {
  readonly id: string;
  /** What a report calls it, by language. */
  readonly label: { readonly ar?: string; readonly en?: string };
  /** Event concepts, by id. */
  readonly concepts?: readonly string[];
  /** Roles that a claim must fill. */
  readonly roles?: readonly Role[];
  /** Words or phrases in any language, compared folded and by stem. */
  readonly terms?: readonly string[];
}
