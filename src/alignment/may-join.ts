import { isApart } from '../concepts/traits.js';
import { yearsClash } from '../concepts/years-clash.js';
import { meets } from '../model/meets.js';
import { areDatedOnce } from './dated-once.js';
import { AT, factOf, factsOf, HAS } from './facts.js';
import type { Figure } from './figures/figures.js';
import { areOneMeasure, areOtherMeasures } from './one-measure.js';
import type { Profile } from './profile.js';

/** Two counts of one thing by two speakers lie this near one another at most: a count and its double. */
const NEAR = Math.log(2);

/**
 * Whether one source gives two figures for one fate of two populations: of two places, or by two speakers whose numbers lie
 * too far apart to be of one. Two speakers whose numbers are near dispute one fact, and what others say of it belongs to both.
 */
function toldApart(a: Profile, b: Profile): boolean {
  if (a.sourceId !== b.sourceId) return false;
  return a.figures.some(
    (x) => x.fact === x.slot && b.figures.some((y) => x.slot === y.slot && areOfTwo(a, x, b, y)),
  );
}

const areOfTwo = (a: Profile, x: Figure, b: Profile, y: Figure): boolean =>
  disjoint(x, y) && (x.area !== y.area || (a.speakers !== b.speakers && Math.abs(x.size - y.size) > NEAR));

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
  a.stems.list === b.stems.list &&
  a.stems.of.at(a.stems.list).length > 0;

/** Why two claims cannot be about one thing, whatever their words. */
export type Barrier = 'story' | 'years' | 'figures' | 'office' | 'measure';

/**
 * What forbids that two claims are about one thing: their reports tell of different events, so do their times, one source
 * gives two figures of two populations, or they say who holds an office, of two people. Undefined where nothing does.
 */
export function barrierBetween(a: Profile, b: Profile): Barrier | undefined {
  if (a.story !== b.story) return 'story';
  if (areOneMeasure(a, b)) return undefined;
  // what has gone on since one time or another goes on now
  if (yearsClash(a, b) && !areDatedOnce(a, b) && !(a.runsOn && b.runsOn)) return 'years';
  if (toldApart(a, b)) return 'figures';
  if (areOtherMeasures(a, b)) return 'measure';
  return standApart(a, b) ? 'office' : undefined;
}

/** What both need to have for a clash of their times. */
const TIMED = HAS.year | HAS.date | HAS.past;

/** Whether nothing forbids that two of some claims, by index, are about one thing. */
export function mayJoinAmong(profiles: readonly Profile[]): (a: number, b: number) => boolean {
  const facts = factsOf(profiles);
  return (a, b) => {
    const hasA = factOf(facts, a, AT.has);
    const hasB = factOf(facts, b, AT.has);
    // Most have nothing that could forbid it.
    const isFree =
      (hasA & hasB & TIMED) === 0 &&
      ((hasA | hasB) & (HAS.apart | HAS.measure)) === 0 &&
      factOf(facts, a, AT.story) === factOf(facts, b, AT.story) &&
      factOf(facts, a, AT.source) !== factOf(facts, b, AT.source);
    if (isFree) return true;
    const x = profiles[a];
    const y = profiles[b];
    return x !== undefined && y !== undefined && barrierBetween(x, y) === undefined;
  };
}
