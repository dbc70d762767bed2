import { growing } from './growing.js';

/** Numbers for the terms of one kind, given as they are met; kept for one comparison. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly idOf: (word: string) => number;
}

/** An empty vocabulary. */
export function vocabulary(): Vocabulary {
  const words: string[] = [];
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, words.length);
    words.push(word);
    return words.length - 1;
  };
  return { words, idOf };
}

/** Lists of terms of one kind, each kept once however many claims have it: copies share theirs. */
export interface Shelf {
  readonly words: readonly string[];
  /** The number of a list of terms; each counts once in it, whatever their order. */
  readonly put: (terms: readonly number[]) => number;
  /** The terms of a list, ascending. */
  readonly at: (list: number) => Int32Array;
  readonly size: () => number;
}

/** An empty shelf. */
export function shelf({ words }: Vocabulary): Shelf {
  const ids = growing();
  const ends = growing();
  const byHash = new Map<number, number>();
  const at = (list: number): Int32Array => ids.from(list === 0 ? 0 : ends.at(list - 1), ends.at(list));
  const put = (terms: readonly number[]): number => {
    const own = distinct(terms);
    for (let hash = hashOf(own); ; hash++) {
      const known = byHash.get(hash);
      if (known === undefined) {
        byHash.set(hash, ends.size());
        for (const id of own) ids.push(id);
        ends.push(ids.size());
        return ends.size() - 1;
      }
      if (areSame(at(known), own)) return known;
    }
  };
  return { words, put, at, size: ends.size };
}

function distinct(terms: readonly number[]): Int32Array {
  const sorted = Int32Array.from(terms).sort();
  let end = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[end++] = sorted[i] ?? 0;
  return sorted.subarray(0, end);
}

/** Small enough that the next few numbers are numbers too. */
function hashOf(ids: Int32Array): number {
  let hash = ids.length;
  for (const id of ids) hash = (Math.imul(hash, 31) + id) | 0;
  return hash;
}

function areSame(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Inverse document frequency of each term by its number, over claims by the numbers of their lists: rare terms of the event weigh much. Linear. */
export function rarity(lists: readonly number[], { words, at, size }: Shelf): Float64Array {
  const held = new Int32Array(size());
  for (const list of lists) held[list] = (held[list] ?? 0) + 1;
  const holders = new Int32Array(words.length);
  held.forEach((count, list) => {
    if (count > 0) for (const id of at(list)) holders[id] = (holders[id] ?? 0) + count;
  });
  return Float64Array.from(holders, (n) => Math.log(1 + lists.length / Math.max(n, 1)));
}

/** The lists of a shelf with the weights of their terms, and what two of them have in common. */
export interface Weighed {
  readonly words: readonly string[];
  readonly rarities: Float64Array;
  readonly at: (list: number) => Int32Array;
  /** Sum of the weights of a list. */
  readonly masses: Float64Array;
  /** Root of the sum of their squares. */
  readonly norms: Float64Array;
  /** The cosine of the weights of two lists. Symmetric. */
  readonly cosine: (a: number, b: number) => number;
  /** The sum of the weights that two lists share. Symmetric. */
  readonly sharedMass: (a: number, b: number) => number;
}

/**
 * Weighs the lists of a shelf, which gets no more of them. Pairs are visited claim by claim: the list of one is laid out, where
 * its terms are found by their numbers, and what it has in common with another is found once, however many claims have that.
 */
export function weighed({ words, at, size }: Shelf, rarities: Float64Array): Weighed {
  const count = size();
  const masses = new Float64Array(count);
  const norms = new Float64Array(count);
  const ends = new Int32Array(count + 1);
  for (let list = 0; list < count; list++) ends[list + 1] = (ends[list] ?? 0) + at(list).length;
  const ids = new Int32Array(ends[count] ?? 0);
  for (let list = 0; list < count; list++) {
    const own = at(list);
    ids.set(own, ends[list]);
    let [mass, square] = [0, 0];
    for (const id of own) {
      const weight = rarities[id] ?? 0;
      square += weight * weight;
      mass += weight;
    }
    masses[list] = mass;
    norms[list] = Math.sqrt(square);
  }
  /** Of each term its weight where it is of the list laid out, else 0. */
  const weights = new Float64Array(rarities.length);
  /** What each list has in common with that laid out, where it was laid out at this turn. */
  const turns = new Int32Array(count);
  const dots = new Float64Array(count);
  const shared = new Float64Array(count);
  let [laid, turn] = [-1, 0];
  const layOut = (list: number): void => {
    if (laid !== -1) for (let i = ends[laid] ?? 0; i < (ends[laid + 1] ?? 0); i++) weights[ids[i] ?? 0] = 0;
    for (let i = ends[list] ?? 0; i < (ends[list + 1] ?? 0); i++)
      weights[ids[i] ?? 0] = rarities[ids[i] ?? 0] ?? 0;
    laid = list;
    turn++;
  };
  /** Finds what two lists have in common; the number of the list at which it is kept. */
  const meet = (a: number, b: number): number => {
    if (laid !== a && laid !== b) layOut(a);
    const other = laid === a ? b : a;
    if (turns[other] === turn) return other;
    let dot = 0;
    let mass = 0;
    for (let i = ends[other] ?? 0, end = ends[other + 1] ?? 0; i < end; i++) {
      const weight = weights[ids[i] ?? 0] ?? 0;
      dot += weight * weight;
      mass += weight;
    }
    turns[other] = turn;
    dots[other] = dot;
    shared[other] = mass;
    return other;
  };
  return {
    words,
    rarities,
    at: (list) => ids.subarray(ends[list], ends[list + 1]),
    masses,
    norms,
    cosine: (a, b) => {
      const dot = dots[meet(a, b)] ?? 0;
      return dot === 0 ? 0 : dot / ((norms[a] ?? 0) * (norms[b] ?? 0));
    },
    sharedMass: (a, b) => shared[meet(a, b)] ?? 0,
  };
}

/** The terms of a claim: a list among those of all. */
export interface Terms {
  readonly of: Weighed;
  readonly list: number;
}

/** One of them. */
export interface Term {
  readonly id: number;
  readonly word: string;
  readonly weight: number;
}

/** The terms of a claim, in the order of their numbers. */
export const termsIn = ({ of: { words, rarities, at }, list }: Terms): readonly Term[] =>
  Array.from(at(list), (id) => ({ id, word: words[id] ?? '', weight: rarities[id] ?? 0 }));
