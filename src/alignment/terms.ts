/**
 * The terms of a claim with their weights, as parallel arrays in ascending order of their numbers, so that two claims are
 * compared by one walk over both.
 */
export interface Terms {
  /** The vocabulary: what each number stands for. */
  readonly words: readonly string[];
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  /** Root of the sum of squared weights. */
  readonly norm: number;
  /** Sum of the weights. */
  readonly mass: number;
}

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

/** Inverse document frequency of each term by its number: rare terms of the event weigh much. Linear. */
export function rarity(lists: readonly (readonly number[])[], { words }: Vocabulary): Float64Array {
  const df = new Int32Array(words.length);
  const last = new Int32Array(words.length).fill(-1);
  lists.forEach((list, i) => {
    for (const id of list) {
      if (last[id] === i) continue;
      last[id] = i;
      df[id] = (df[id] ?? 0) + 1;
    }
  });
  return Float64Array.from(df, (n) => Math.log(1 + lists.length / Math.max(n, 1)));
}

/** The distinct terms of a list with their weights. */
export function weigh(list: readonly number[], rarities: Float64Array, { words }: Vocabulary): Terms {
  const ids = Int32Array.from(new Set(list)).sort();
  const weights = new Float64Array(ids.length);
  let square = 0;
  let mass = 0;
  for (let i = 0; i < ids.length; i++) {
    const w = rarities[ids[i] ?? 0] ?? 0;
    weights[i] = w;
    square += w * w;
    mass += w;
  }
  return { words, ids, weights, norm: Math.sqrt(square), mass };
}

/** What two claims have in common: the cosine of their weights, the sum and the greatest of the weights they share. */
export interface Overlap {
  readonly cosine: number;
  readonly mass: number;
  readonly rarest: number;
}

const nothing: Overlap = { cosine: 0, mass: 0, rarest: 0 };

/** Compares the terms of two claims by one walk over both. Symmetric. */
export function overlap(a: Terms, b: Terms): Overlap {
  const { ids: p, weights } = a;
  const { ids: q } = b;
  let i = 0;
  let k = 0;
  let dot = 0;
  let mass = 0;
  let rarest = 0;
  while (i < p.length && k < q.length) {
    const x = p[i] ?? 0;
    const y = q[k] ?? 0;
    if (x === y) {
      const w = weights[i] ?? 0;
      dot += w * w;
      mass += w;
      if (w > rarest) rarest = w;
    }
    if (x <= y) i++;
    if (y <= x) k++;
  }
  return dot === 0 ? nothing : { cosine: dot / (a.norm * b.norm), mass, rarest };
}
