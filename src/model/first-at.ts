/** The index of the first of a list in order for which `reached` holds, the length of the list where none does; by halves. */
export function firstAt<T>(list: readonly T[], reached: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item === undefined || reached(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
