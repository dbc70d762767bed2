/** The items of a list before the first that ends it. */
export function until<T>(list: readonly T[], ends: (item: T) => boolean): readonly T[] {
  const end = list.findIndex(ends);
  return end === -1 ? list : list.slice(0, end);
}
