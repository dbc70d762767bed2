import { relations } from '../model/relations.js';
import type { Relation } from '../schema/types.js';

/** What decides how two values stand to one another. */
export interface Decision {
  readonly rule: string;
  readonly relation: Relation;
}

const GRAVITY = Object.keys(relations);

/** Of the decisions on the pairs of readings of a slot, the one with the gravest relation: it names the difference. */
export function gravest<D extends Decision>(decisions: readonly D[]): D | undefined {
  return [...decisions].sort(
    (a, b) => GRAVITY.indexOf(a.relation) - GRAVITY.indexOf(b.relation) || (a.rule < b.rule ? -1 : 1),
  )[0];
}
