/** How many numbers two ascending lists have in common. */
export function sharedCount(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let i = 0;
  let k = 0;
  let shared = 0;
  while (i < a.length && k < b.length) {
    const x = a[i] ?? 0;
    const y = b[k] ?? 0;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) k++;
  }
  return shared;
}

/** Different numbers as an ascending list. */
export const ascending = (numbers: Iterable<number>): readonly number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);
