import type { ConceptId } from './events.js';

/** Concepts that a text states by no event word, or by one of another meaning, so that a claim of them is made and not read. */
export const stated = {
  /** Somebody's name stands beside the words of an office. */
  officeHeld: 'hold-office',
  /** Somebody is said to be the one who has an office. */
  officeServed: 'serve-as',
  /** A thing is told with its measure. */
  measured: 'amount',
  /** A cause goes back to something. */
  causeKnown: 'be-known',
  /** A cause is told to be unknown. */
  causeUnknown: 'be-unknown',
} as const satisfies Record<string, ConceptId>;
