import type { Line } from '../outline.js';

/** The rules that decide how readings stand to one another; docs/relations.md describes each. */
export type RuleId =
  | 'quantity-bound-update'
  | 'quantity-bound'
  | 'quantity-bound-far'
  | 'quantity-contains'
  | 'quantity-approximate'
  | 'quantity-part'
  | 'quantity-update'
  | 'quantity-dispute'
  | 'quantity-undated'
  | 'quantity-disjoint'
  | 'time-contains'
  | 'time-disjoint'
  | 'time-unaligned'
  | 'time-before-opening'
  | 'place-contains'
  | 'place-direction-near'
  | 'place-direction'
  | 'place-destination'
  | 'duration-approximate'
  | 'duration-disjoint'
  | 'substituted'
  | 'place-unresolved'
  | 'order-reversed'
  | 'rank-scope'
  | 'speaker-other'
  | 'roles-swapped'
  | 'cause-more-exact'
  | 'cause-other'
  | 'make-more-exact'
  | 'place-located'
  | 'participant-part'
  | 'participant-other'
  | 'polarity-unsettled'
  | 'polarity-unaligned'
  | 'polarity-dispute'
  | 'antonym'
  | 'polarity'
  | 'lead-antonym'
  | 'word-replaced'
  | 'lead-undone'
  | 'lead-denied'
  | 'certainty-denied'
  | 'certainty-planned-done'
  | 'certainty-implies'
  | 'reference-open';

/** A sentence that says why, given the values compared. */
export type Reason = (values: Line) => Line;

/** Why each rule decided as it did. */
export type RuleReasons = Readonly<Record<RuleId, Reason>>;
