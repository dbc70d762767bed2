import type { Cause, Relation, Slot, Value } from '../schema/types.js';
import type { RuleId } from './rules.js';

/** One distinct value of a slot, with the claims (indexes) that give it. */
export interface ReadingDraft {
  readonly value?: Value;
  readonly text: string;
  readonly claims: readonly number[];
}

/** What stands for the rule where an outside judge decided; `judged-unrelated` where it doubts that the claims belong together. */
export type JudgedId = 'judged' | 'judged-unrelated';

/** A slot on which sources give distinct values, and how these stand to one another. */
export interface DifferenceDraft {
  readonly slot: Slot;
  readonly relation: Relation;
  readonly causes: readonly Cause[];
  readonly rule: RuleId | JudgedId;
  readonly readings: readonly ReadingDraft[];
  readonly values: readonly string[];
  readonly confidence: number;
  /** The outside model that judged it, with its reason, where one did. */
  readonly judged?: { readonly by: string; readonly note?: string };
}

/** A slot on which several sources give one value. */
export interface AgreementDraft {
  readonly slot: Slot;
  readonly value?: Value;
  readonly text: string;
  readonly claims: readonly number[];
  /** The outside model that judged it, where one did. */
  readonly judgedBy?: string;
}

export interface Finding {
  readonly agreements: readonly AgreementDraft[];
  readonly differences: readonly DifferenceDraft[];
}
