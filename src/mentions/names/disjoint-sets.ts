/** Disjoint sets of numbers, joined two at a time; the least member stands for its set, so that order changes nothing. */
export interface DisjointSets {
  readonly join: (a: number, b: number) => void;
  readonly find: (a: number) => number;
}

/** Sets of one member each, for 0 to `size` − 1. */
export function disjointSets(size: number): DisjointSets {
  const parents = Array.from({ length: size }, (_, i) => i);
  const find = (a: number): number => {
    let root = a;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = a; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) parents[high] = low;
  };
  return { join, find };
}
