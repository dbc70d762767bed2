import type { Cause, Relation } from '../schema/types.js';

/** A rule that decides the relation of two values; `docs/relations.md` describes each by its id. */
export interface Ruling {
  readonly rule: string;
  readonly relation: Relation;
  readonly causes: readonly Cause[];
}

/** From the gravest to the lightest: of the relations between the pairs of readings of a slot, the gravest names the difference. */
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

export function gravest<R extends Ruling>(rulings: readonly R[]): R | undefined {
  return [...rulings].sort(
    (a, b) => GRAVITY.indexOf(a.relation) - GRAVITY.indexOf(b.relation) || (a.rule < b.rule ? -1 : 1),
  )[0];
}
