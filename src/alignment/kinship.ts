import { areOpposed, areRelated } from '../concepts/lineage.js';

/** How two different event concepts stand to one another. */
export interface Kinship {
  readonly related: boolean;
  readonly opposed: boolean;
}

/** The relation of two concepts. Symmetric. */
export type Kinships = (a: string, b: string) => Kinship;

/** Of concepts that have nothing to do with one another. */
export const STRANGERS: Kinship = { related: false, opposed: false };

/** How the concepts of one comparison stand to one another, each looked at once: pairs of claims ask for them again and again. */
export function kinships(): Kinships {
  const known = new Map<string, Map<string, Kinship>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<string, Kinship>();
    known.set(a, row);
    const found = row.get(b) ?? { related: areRelated(a, b), opposed: areOpposed(a, b) };
    row.set(b, found);
    return found;
  };
}
