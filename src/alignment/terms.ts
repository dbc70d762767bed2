/** The terms of one kind of all claims, one claim after another: millions of pairs of claims are read from them. */
interface Shelf {
  /** The vocabulary: what each number stands for. */
  readonly words: readonly string[];
  /** How rare each is, by its number: its weight. */
  readonly rarities: Float64Array;
  ids: Int32Array;
  /** The terms laid out below. */
  laid: Terms | undefined;
  /** Of each number its weight where it is one of the terms laid out, else 0: pairs are visited claim by claim, so that what is laid out once is read often. */
  readonly weights: Float64Array;
}

/** The terms of a claim, from one place of their shelf to another, in ascending order of their numbers. */
export interface Terms {
  readonly shelf: Shelf;
  readonly from: number;
  readonly to: number;
  /** Root of the sum of squared weights. */
  readonly norm: number;
  /** Sum of the weights. */
  readonly mass: number;
}

/** One of them. */
export interface Term {
  readonly id: number;
  readonly word: string;
  readonly weight: number;
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

/** Weighs lists of terms of one kind, by their rarities. */
export function weigher({ words }: Vocabulary, rarities: Float64Array): (list: readonly number[]) => Terms {
  const shelf: Shelf = {
    words,
    rarities,
    ids: new Int32Array(1 << 10),
    laid: undefined,
    weights: new Float64Array(rarities.length),
  };
  const last = new Int32Array(words.length).fill(-1);
  let [lists, end] = [0, 0];
  return (list) => {
    const from = end;
    if (from + list.length > shelf.ids.length) shelf.ids = longer(shelf.ids, from + list.length);
    const { ids } = shelf;
    for (const id of list) {
      if (last[id] === lists) continue;
      last[id] = lists;
      ids[end++] = id;
    }
    lists++;
    ids.subarray(from, end).sort();
    return weighed(shelf, from, end);
  };
}

function weighed(shelf: Shelf, from: number, to: number): Terms {
  const { ids, rarities } = shelf;
  let square = 0;
  let mass = 0;
  for (let i = from; i < to; i++) {
    const w = rarities[ids[i] ?? 0] ?? 0;
    square += w * w;
    mass += w;
  }
  return { shelf, from, to, norm: Math.sqrt(square), mass };
}

/** The same numbers with room for more, twice as many or what is needed. */
function longer(ids: Int32Array, needed: number): Int32Array {
  const out = new Int32Array(Math.max(2 * ids.length, needed));
  out.set(ids);
  return out;
}

/** The terms of a claim, in the order of their numbers. */
export const termsIn = ({ shelf: { words, ids, rarities }, from, to }: Terms): readonly Term[] =>
  Array.from(ids.subarray(from, to), (id) => ({ id, word: words[id] ?? '', weight: rarities[id] ?? 0 }));

/** Whether two claims have the same terms. */
export function haveSameTerms(a: Terms, b: Terms): boolean {
  const length = a.to - a.from;
  if (length !== b.to - b.from) return false;
  for (let i = 0; i < length; i++) if (a.shelf.ids[a.from + i] !== b.shelf.ids[b.from + i]) return false;
  return true;
}

/** What two claims have in common: the cosine of their weights, and the sum of the weights they share. */
export interface Overlap {
  readonly cosine: number;
  readonly mass: number;
}

const nothing: Overlap = { cosine: 0, mass: 0 };

/** Puts the terms of a claim where they are found by their numbers, in the place of those of another. */
function layOut(shelf: Shelf, terms: Terms): void {
  const { ids, rarities, weights, laid } = shelf;
  if (laid !== undefined) for (let i = laid.from; i < laid.to; i++) weights[ids[i] ?? 0] = 0;
  for (let i = terms.from; i < terms.to; i++) weights[ids[i] ?? 0] = rarities[ids[i] ?? 0] ?? 0;
  shelf.laid = terms;
}

/** Lays out one of two claims, unless one is laid out already; the other. */
function toLookUp(a: Terms, b: Terms): Terms {
  const { shelf } = a;
  if (shelf.laid !== a && shelf.laid !== b) layOut(shelf, a);
  return shelf.laid === a ? b : a;
}

/** The cosine of the weights of two claims: the terms of one are laid out, those of the other looked up. Symmetric. */
export function cosine(a: Terms, b: Terms): number {
  const { from, to } = toLookUp(a, b);
  const { ids, weights } = a.shelf;
  let dot = 0;
  for (let i = from; i < to; i++) {
    const w = weights[ids[i] ?? 0] ?? 0;
    dot += w * w;
  }
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
}

/** The same, with the sum of the weights they share. Symmetric. */
export function overlap(a: Terms, b: Terms): Overlap {
  const { from, to } = toLookUp(a, b);
  const { ids, weights } = a.shelf;
  let dot = 0;
  let mass = 0;
  for (let i = from; i < to; i++) {
    const w = weights[ids[i] ?? 0] ?? 0;
    dot += w * w;
    mass += w;
  }
  return dot === 0 ? nothing : { cosine: dot / (a.norm * b.norm), mass };
}
