/**
 * What `list.flatMap(each)` gives, at a tenth of its cost: V8 asks its runtime for every element of a list that `each` gives
 * back, and never puts the call of `each` in line.
 */
export function flatMap<T, U>(list: readonly T[], each: (one: T, index: number) => U | readonly U[]): U[] {
  const out: U[] = [];
  let index = 0;
  for (const one of list) {
    const found = each(one, index++);
    if (isList(found)) for (const inner of found) out.push(inner);
    else out.push(found);
  }
  return out;
}

/** What `lists.flat()` gives. */
export const flat = <U>(lists: readonly (U | readonly U[])[]): U[] => flatMap(lists, itself);

const itself = <U>(one: U | readonly U[]): U | readonly U[] => one;

const isList = <U>(given: U | readonly U[]): given is readonly U[] => Array.isArray(given);
