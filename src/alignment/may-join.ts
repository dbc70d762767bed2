import { isApart } from '../concepts/traits.js';
import { yearsClash } from '../concepts/years-clash.js';
import { areDatedOnce } from './dated-once.js';
import { meets } from './meets.js';
import type { Profile } from './profile.js';
import { haveSameTerms } from './terms.js';

/** Whether one source gives two figures for one fact, each by its own speaker: then it tells them apart, and so do we. */
function toldApart(a: Profile, b: Profile): boolean {
  if (a.sourceId !== b.sourceId || a.speakers === b.speakers) return false;
  return a.figures.some(
    (x) => x.fact === x.slot && b.figures.some((y) => x.slot === y.slot && disjoint(x, y)),
  );
}

interface Bounds {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

const disjoint = (x: Bounds, y: Bounds): boolean =>
  (x.max ?? Number.POSITIVE_INFINITY) < (y.min ?? Number.NEGATIVE_INFINITY) ||
  (y.max ?? Number.POSITIVE_INFINITY) < (x.min ?? Number.NEGATIVE_INFINITY);

/** What is only said in passing (who holds an office) is about one thing only where it is said of one person, or in the same words of nobody known. */
function standApart(a: Profile, b: Profile): boolean {
  if (!isApart(a.concept) && !isApart(b.concept)) return false;
  return a.concept !== b.concept || !(meets(a.actors, b.agents) || sayTheSame(a, b));
}

/** Whether two sources say the same words, and do not each say them of another. */
const sayTheSame = (a: Profile, b: Profile): boolean =>
  a.sourceId !== b.sourceId &&
  (a.actors.size === 0 || b.actors.size === 0) &&
  a.stems.to > a.stems.from &&
  haveSameTerms(a.stems, b.stems);

/** Why two claims cannot be about one thing, whatever their words. */
export type Barrier = 'story' | 'years' | 'figures' | 'office';

/**
 * What forbids that two claims are about one thing: their reports tell of different events, so do their times, one source
 * gives two figures by two speakers, or they say who holds an office, of two people. Undefined where nothing does.
 */
export function barrierBetween(a: Profile, b: Profile): Barrier | undefined {
  if (a.story !== b.story) return 'story';
  if (yearsClash(a, b) && !areDatedOnce(a, b)) return 'years';
  if (toldApart(a, b)) return 'figures';
  return standApart(a, b) ? 'office' : undefined;
}

/** Whether nothing forbids that two claims are about one thing. */
export const mayJoin = (a: Profile | undefined, b: Profile | undefined): boolean =>
  a !== undefined && b !== undefined && barrierBetween(a, b) === undefined;
