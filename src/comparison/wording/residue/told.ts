import type { RuleId } from '../../../model/rules.js';
import type { Slot } from '../../../schema/types.js';
import type { Word } from './words.js';

/** What is told of words that stand in one place of two claims: the rule, the slot, and the words that make it. */
export interface Told {
  readonly rule: RuleId;
  readonly slot: Slot;
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/** What the rest of two claims shows of them. */
export interface Rest {
  /** Whether nothing else is left over: one sentence but for one place. */
  readonly alone: boolean;
  /** Words of weight that they share, and their share of the longer claim. */
  readonly shared: number;
  readonly share: number;
  /** Whether what is left over stands at the beginning of both. */
  readonly opens: boolean;
  /** Whether today is one day in both. */
  readonly sameDay: boolean;
}

/** A copy shares so much of the longer claim, that no word of it can be told of another thing. */
export const COPIED = 0.75;
