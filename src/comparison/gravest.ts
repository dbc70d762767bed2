import type { Relation } from '../schema/types.js';

/** What decides the relation of two values. */
export interface Decision {
  readonly rule: string;
  readonly relation: Relation;
}

/** From the gravest to the lightest. */
const GRAVITY: readonly Relation[] = [
  'contradiction',
  'attributed-dispute',
  'update',
  'scope-mismatch',
  'detail',
  'approximate',
  'undetermined',
  'framing',
  'complementary',
];

/** Of the decisions on the pairs of readings of a slot, the one with the gravest relation: it names the difference. */
export function gravest<D extends Decision>(decisions: readonly D[]): D | undefined {
  return [...decisions].sort(
    (a, b) => GRAVITY.indexOf(a.relation) - GRAVITY.indexOf(b.relation) || (a.rule < b.rule ? -1 : 1),
  )[0];
}
