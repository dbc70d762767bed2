import type { Cause, Relation, Slot } from '../schema/types.js';

/** What a rule stands for: the slots in which it is found, the relation that it gives, and what makes the readings differ. */
export interface Rule {
  /** None of one that is applied to what others found: it leaves the slot of that. */
  readonly slots: readonly Slot[];
  readonly relation: Relation;
  /** Where there are several, the comparator says which; where none, what the rule is applied to keeps its own. */
  readonly causes: readonly Cause[];
}

/**
 * The rules that decide how readings stand to one another, in the order in which they are described in
 * `docs/relations.md`. A comparator names a rule and nothing more; what the rule stands for is written here alone. Whether
 * a rule has earned its relation, `scripts/judge-rules.mjs` tells: one that makes a conflict and is right in fewer than four
 * of five cases says `undetermined` here, with the reason beside it.
 */
export const rules = {
  'quantity-contains': { slots: ['quantity'], relation: 'detail', causes: ['number'] },
  'quantity-approximate': { slots: ['quantity'], relation: 'approximate', causes: ['number'] },
  'quantity-part': { slots: ['quantity'], relation: 'scope-mismatch', causes: ['scope'] },
  'quantity-bound': { slots: ['quantity'], relation: 'detail', causes: ['number'] },
  'quantity-bound-far': { slots: ['quantity'], relation: 'contradiction', causes: ['number'] },
  'quantity-bound-update': { slots: ['quantity'], relation: 'update', causes: ['number'] },
  'quantity-update': { slots: ['quantity'], relation: 'update', causes: ['number'] },
  'quantity-corrected': { slots: ['quantity'], relation: 'update', causes: ['number'] },
  'quantity-dispute': { slots: ['quantity'], relation: 'attributed-dispute', causes: ['number'] },
  'quantity-undated': { slots: ['quantity'], relation: 'undetermined', causes: ['number'] },
  'quantity-unaligned': { slots: ['quantity'], relation: 'undetermined', causes: ['number'] },
  'quantity-disjoint': { slots: ['quantity'], relation: 'contradiction', causes: ['number'] },

  'time-contains': { slots: ['time'], relation: 'detail', causes: ['time'] },
  'time-disjoint': { slots: ['time'], relation: 'contradiction', causes: ['time'] },
  'time-unaligned': { slots: ['time'], relation: 'undetermined', causes: ['time'] },
  'time-before-opening': { slots: ['time'], relation: 'contradiction', causes: ['time'] },
  'duration-approximate': { slots: ['time'], relation: 'approximate', causes: ['time'] },
  'duration-disjoint': { slots: ['time'], relation: 'contradiction', causes: ['time'] },

  'place-contains': { slots: ['place'], relation: 'detail', causes: ['place'] },
  'place-direction-near': { slots: ['place'], relation: 'detail', causes: ['place'] },
  'place-direction': { slots: ['place'], relation: 'contradiction', causes: ['place'] },
  'place-destination': { slots: ['place'], relation: 'contradiction', causes: ['place'] },
  'place-of-one': { slots: ['place'], relation: 'contradiction', causes: ['place'] },
  'place-corrected': { slots: ['place'], relation: 'update', causes: ['place'] },
  'place-unresolved': { slots: ['place'], relation: 'undetermined', causes: ['place'] },
  'place-located': { slots: ['place'], relation: 'undetermined', causes: ['place'] },

  substituted: {
    slots: ['quantity', 'time', 'place', 'participant', 'order', 'scope', 'polarity', 'certainty'],
    relation: 'contradiction',
    causes: ['identity'],
  },
  'substituted-open': {
    slots: [
      'quantity',
      'time',
      'place',
      'participant',
      'order',
      'scope',
      'polarity',
      'certainty',
      'attribution',
    ],
    relation: 'undetermined',
    causes: ['identity'],
  },
  'word-other': { slots: ['wording'], relation: 'undetermined', causes: ['lexical'] },
  'word-negated': { slots: ['polarity'], relation: 'contradiction', causes: ['polarity'] },
  'word-negated-open': { slots: ['polarity'], relation: 'undetermined', causes: ['polarity'] },
  'word-narrowed': { slots: ['scope'], relation: 'scope-mismatch', causes: ['scope'] },
  'word-hedged': { slots: ['certainty'], relation: 'detail', causes: ['factuality'] },

  'participant-part': { slots: ['participant'], relation: 'framing', causes: ['participant'] },
  'make-more-exact': { slots: ['participant'], relation: 'detail', causes: ['identity'] },
  'roles-swapped': { slots: ['role'], relation: 'contradiction', causes: ['role'] },
  'participant-other': { slots: ['participant'], relation: 'complementary', causes: ['participant'] },
  'speaker-other': { slots: ['attribution'], relation: 'framing', causes: ['participant'] },

  'cause-more-exact': { slots: ['cause'], relation: 'detail', causes: ['scope'] },
  'means-other': { slots: ['cause'], relation: 'contradiction', causes: ['lexical'] },
  'cause-other': { slots: ['cause'], relation: 'undetermined', causes: ['scope'] },

  'order-reversed': { slots: ['order'], relation: 'contradiction', causes: ['order'] },
  'rank-scope': { slots: ['scope'], relation: 'scope-mismatch', causes: ['scope'] },

  polarity: { slots: ['polarity'], relation: 'contradiction', causes: ['polarity', 'factuality'] },
  antonym: { slots: ['polarity'], relation: 'contradiction', causes: ['antonym'] },
  // What is opposed may come about in turn: arrested, then released. Of one time it is an antonym.
  'antonym-stages': { slots: ['polarity'], relation: 'complementary', causes: ['antonym'] },
  'polarity-dispute': {
    slots: ['polarity'],
    relation: 'attributed-dispute',
    causes: ['polarity', 'antonym'],
  },
  'polarity-unsettled': { slots: ['polarity'], relation: 'detail', causes: ['factuality'] },
  'polarity-unaligned': { slots: ['polarity'], relation: 'undetermined', causes: ['polarity'] },
  'lead-antonym': { slots: ['polarity'], relation: 'contradiction', causes: ['antonym'] },
  'lead-stages': { slots: ['polarity'], relation: 'update', causes: ['antonym'] },
  'lead-undone': { slots: ['polarity'], relation: 'contradiction', causes: ['polarity'] },
  'lead-denied': { slots: ['polarity'], relation: 'attributed-dispute', causes: ['polarity'] },

  'certainty-denied': { slots: ['certainty'], relation: 'attributed-dispute', causes: ['factuality'] },
  'certainty-planned-done': { slots: ['certainty'], relation: 'detail', causes: ['factuality'] },
  'certainty-implies': { slots: ['certainty'], relation: 'detail', causes: ['factuality'] },

  'reference-open': { slots: [], relation: 'undetermined', causes: [] },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;
