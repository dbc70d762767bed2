import type { AnyDifference, Relation } from '../schema/types.js';
import type { JudgedId } from './finding.js';
import { type RuleId, rules } from './rules.js';

/** What decided how readings stand: a rule of docs/relations.md by its id, or an outside judge (`judged`, `judged-unrelated`). */
export type RuleName = RuleId | JudgedId;

/** The rules that give a relation; a judge may give any. */
export type RuleOf<R extends Relation> =
  | { readonly [K in RuleId]: (typeof rules)[K]['relation'] extends R ? K : never }[RuleId]
  | JudgedId;

/** A difference of one relation, which only some rules give. */
export type DifferenceOf<R extends Relation> = Omit<AnyDifference, 'relation' | 'rule'> & {
  readonly relation: R;
  readonly rule: RuleOf<R>;
};

/** One slot on which sources give distinct values; narrow it by `relation`, and `rule` is one of those that give it. */
export type Difference = { readonly [R in Relation]: DifferenceOf<R> }[Relation];

/** Whether a difference has the relation that its rule gives. */
export function isByRule(difference: AnyDifference): difference is Difference {
  const { rule, relation } = difference;
  return rule === 'judged' || rule === 'judged-unrelated' || rules[rule].relation === relation;
}
