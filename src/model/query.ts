import type { Role } from '../schema/types.js';

/** A topic made ready for matching: its terms as sequences of stems. */
export interface TopicQuery {
  readonly id: string;
  readonly label: { readonly ar?: string; readonly en?: string };
  readonly concepts: ReadonlySet<string>;
  readonly roles: ReadonlySet<Role>;
  readonly terms: readonly (readonly string[])[];
}
