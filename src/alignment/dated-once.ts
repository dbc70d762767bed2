import { hasOneDay } from '../concepts/traits.js';
import type { Profile } from './profile.js';

/** Fewer words of content name nothing that is known to be one: its predicate, and what comes to it. */
const LEAST_WORDS = 2;

/**
 * Whether two sources tell in the same words, but for the time, that one thing came to what it comes to once: they speak of
 * one thing, however far apart they date it (*the bridge was built in 1998* / *in 2003*). Other counts may be those of other
 * years.
 */
export const areDatedOnce = (a: Profile, b: Profile): boolean =>
  a.sourceId !== b.sourceId &&
  a.concept !== undefined &&
  a.concept === b.concept &&
  a.negated === b.negated &&
  a.undated !== '' &&
  a.undated === b.undated &&
  countAlike(a, b) &&
  hasOneDay(a.concept) &&
  a.undated.split(' ').length >= LEAST_WORDS;

/** Whether both give the same figures, in their order. */
const countAlike = (a: Profile, b: Profile): boolean =>
  a.figures.length === b.figures.length &&
  a.figures.every((x, i) => x.min === b.figures[i]?.min && x.max === b.figures[i]?.max);
