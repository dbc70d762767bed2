import type { EventConcept } from '../concepts/event-concept.js';
import { type ConceptId, eventConcepts } from '../concepts/events.js';
import type { Tail, WordForm } from '../model/lexicon.js';
import type { TokenRange } from '../model/span.js';

/** A word that states something: an event word of the lexicon, or the best guess where a clause holds none. */
export interface Predicate extends TokenRange {
  readonly concept?: ConceptId;
  readonly form: WordForm;
  readonly tail: Tail;
  /** A light verb carries it (تم توقيع): its agent, where one is named, comes with `by`. */
  readonly passive: boolean;
  /** The token of the light verb that carries it, whose subject follows it: قام الوزير بزيارة. */
  readonly light?: number;
  /** It comes about by what its verb names as subject: أدى الحادث إلى مقتل. */
  readonly caused?: boolean;
  /** Where its evidence ends, where it is a phrase within a clause that states something else. */
  readonly until?: number;
  /** Where its evidence may begin: the words that belong to it before it, such as a preposition or an ordinal. */
  readonly from: number;
  /** Whether it is told inside what its clause states. */
  readonly inner?: true;
  /** Whether it is the verb of its clause that says what others say, whose speaker is then its own argument. */
  readonly speaks?: true;
}

/** Whether an id of the lexicon is an event concept. */
export const isConcept = (id: string): id is ConceptId => Object.hasOwn(eventConcepts, id);

/** The event concept of an id. */
export function conceptOf(id: ConceptId): EventConcept {
  return eventConcepts[id];
}
