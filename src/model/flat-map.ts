/**
 * What `list.flatMap(each)` gives, at a tenth of its cost: V8 asks its runtime for every element of a list that `each` gives
 * back, and never puts the call of `each` in line. Where many kinds of lists meet, going by index is faster than iterating.
 */
export function flatMap<L extends readonly unknown[], U>(
  list: L,
  each: (one: L[number], index: number) => U | readonly U[],
): U[] {
  const out: U[] = [];
  for (let index = 0; index < list.length; index++) {
    const found = each(list[index], index);
    if (!isList(found)) out.push(found);
    else if (found.length > 0) for (const one of found) out.push(one);
  }
  return out;
}

/** What `lists.flat()` gives. */
export const flat = <U>(lists: readonly (U | readonly U[])[]): U[] => flatMap(lists, itself);

const itself = <U>(one: U | readonly U[]): U | readonly U[] => one;

const isList = <U>(given: U | readonly U[]): given is readonly U[] => Array.isArray(given);
