import type { RuleId, rules } from '../model/rules.js';
import type { Slot } from '../schema/types.js';

type Rules = typeof rules;

/** The rules that may be found in a slot; of several slots, those that may be found in each of them. */
type RuleOf<S extends Slot> = {
  [R in RuleId]: [S] extends [Rules[R]['slots'][number]] ? R : never;
}[RuleId];

/** The rules that leave a choice of cause. */
type Choosing = { [R in RuleId]: Rules[R]['causes']['length'] extends 0 | 1 ? never : R }[RuleId];

type Named<R extends RuleId> = R extends Choosing
  ? { readonly rule: R; readonly cause: Rules[R]['causes'][number] }
  : R;

/** What a comparator says of two values of a slot: the id of a rule, with the cause where the rule leaves a choice. */
export type Ruling<S extends Slot> = Named<RuleOf<S>>;
