import { areRelated } from '../concepts/lineage.js';

/** Which event concepts of a comparison can speak of one thing: pairs of claims ask for them again and again. */
export interface Kinship {
  /** The number of a concept. */
  readonly idOf: (concept: string) => number;
  /** Whether two different concepts, by their numbers, can speak of one thing. Symmetric. */
  readonly areKin: (a: number, b: number) => boolean;
}

const UNASKED = 0;
const KIN = 1;
const STRANGE = 2;

/** The kinship of the concepts of one comparison, each two looked at once. */
export function kinship(): Kinship {
  const ids = new Map<string, number>();
  const concepts: string[] = [];
  /** What was found of each concept with those of a lower number, or its own. */
  const known: Uint8Array[] = [];
  const idOf = (concept: string): number => {
    const found = ids.get(concept) ?? concepts.length;
    if (found < concepts.length) return found;
    ids.set(concept, found);
    concepts.push(concept);
    known.push(new Uint8Array(concepts.length));
    return found;
  };
  const areKin = (a: number, b: number): boolean => {
    const [high, low] = a < b ? [b, a] : [a, b];
    const row = known[high];
    if (row === undefined) return false;
    if (row[low] === UNASKED)
      row[low] = areRelated(concepts[high] ?? '', concepts[low] ?? '') ? KIN : STRANGE;
    return row[low] === KIN;
  };
  return { idOf, areKin };
}
