import { areRelated } from '../concepts/lineage.js';

/** Whether two different event concepts can speak of one thing. Symmetric. */
export type Kinship = (a: string, b: string) => boolean;

/** The kinship of the concepts of one comparison, each two looked at once: pairs of claims ask for them again and again. */
export function kinship(): Kinship {
  const known = new Map<string, Map<string, boolean>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<string, boolean>();
    known.set(a, row);
    const found = row.get(b) ?? areRelated(a, b);
    row.set(b, found);
    return found;
  };
}
