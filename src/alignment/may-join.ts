import { isApart } from '../concepts/traits.js';
import { meets } from './meets.js';
import type { Profile } from './profile.js';
import { yearsClash } from './said-of.js';

/** Whether one source gives two figures for one fact, each by its own speaker: then it tells them apart, and so do we. */
function toldApart(a: Profile, b: Profile): boolean {
  if (a.sourceId !== b.sourceId || a.speakers === b.speakers) return false;
  return a.figures.some(
    (x) => x.fact === x.slot && b.figures.some((y) => x.slot === y.slot && disjoint(x, y)),
  );
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

const disjoint = (x: Bounds, y: Bounds): boolean =>
  (x.max ?? Number.POSITIVE_INFINITY) < (y.min ?? Number.NEGATIVE_INFINITY) ||
  (y.max ?? Number.POSITIVE_INFINITY) < (x.min ?? Number.NEGATIVE_INFINITY);

/** What is only said in passing (who holds an office) is about one thing only where it is said of one person. */
function standApart(a: Profile, b: Profile): boolean {
  if (!isApart(a.concept) && !isApart(b.concept)) return false;
  return a.concept !== b.concept || !meets(a.actors, b.agents);
}

/**
 * Whether nothing forbids that two claims are about one thing: events of different years are different events, two
 * figures that one source gives by two speakers are two claims, and who holds an office is said of one person.
 */
export function mayJoin(a: Profile | undefined, b: Profile | undefined): boolean {
  return a !== undefined && b !== undefined && !yearsClash(a, b) && !toldApart(a, b) && !standApart(a, b);
}
