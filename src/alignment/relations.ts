import { areOpposed, areRelated } from '../concepts/lineage.js';

/** How two different event concepts stand to one another. */
export interface Relation {
  readonly related: boolean;
  readonly opposed: boolean;
}

/** The relation of two concepts. Symmetric. */
export type Relations = (a: string, b: string) => Relation;

/** Of concepts that have nothing to do with one another. */
export const UNRELATED: Relation = { related: false, opposed: false };

/** The relations of the concepts of one comparison, each looked at once: pairs of claims ask for them again and again. */
export function relations(): Relations {
  const known = new Map<string, Map<string, Relation>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<string, Relation>();
    known.set(a, row);
    const found = row.get(b) ?? { related: areRelated(a, b), opposed: areOpposed(a, b) };
    row.set(b, found);
    return found;
  };
}
