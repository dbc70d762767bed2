import type { TokenRange } from '../../model/span.js';

/** Keeps, of overlapping ranges, the one that starts first and then the longer one; earlier entries win ties. */
export function disjointRanges<T extends TokenRange>(ranges: readonly T[]): readonly T[] {
  const sorted = [...ranges].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: T[] = [];
  let free = 0;
  for (const range of sorted) {
    if (range.first < free) continue;
    kept.push(range);
    free = range.last;
  }
  return kept;
}

/** The tokens that ranges hold. */
export function tokensOf(ranges: readonly TokenRange[]): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { first, last } of ranges) for (let at = first; at < last; at++) held.add(at);
  return held;
}

/** Whether a range holds any of some tokens. */
export function holdsAny({ first, last }: TokenRange, tokens: ReadonlySet<number>): boolean {
  for (let at = first; at < last; at++) if (tokens.has(at)) return true;
  return false;
}
