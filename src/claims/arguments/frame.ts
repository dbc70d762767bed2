import type { Clause, Document } from '../../model/document.js';
import type { TokenRange } from '../../model/span.js';
import type { Role } from '../../schema/types.js';
import type { Predicate } from '../predicate.js';
import type { Filler, Units } from '../units-arabic.js';

/** What stands in a place of an event, with its role. */
export interface Slot {
  readonly filler: Filler;
  readonly role: Role;
}

/** How the words around an Arabic predicate are laid out. */
export interface Frame {
  readonly document: Document;
  readonly predicate: Predicate;
  readonly clause: Clause;
  /** Where its evidence begins and ends. */
  readonly range: TokenRange;
  readonly units: Units;
  /** Whether the subject of the clause before may be its own. */
  readonly shares: boolean;
  /** Whether its subject was named before its clause, and its verb waited for: الاتفاق الذي وقع أمس، سيسمح. */
  readonly awaited: boolean;
}
