import { hasOneDay } from '../concepts/traits.js';
import type { Profile } from './profile.js';
import { overlap } from './terms.js';

/**
 * A sentence of so many different words of content is not written of two things; a shorter one may be (*the minister visited
 * the port in 2010*).
 */
const ONE_SENTENCE = 7;
/** How like two sentences are, by their weighed words, of which the one is a copy of the other but for a time. */
const COPY = 0.85;

/** Fewer words of content name nothing that is known to be one: its predicate, and what comes to it. */
const LEAST_WORDS = 2;

/**
 * Whether two sources tell one thing in the same words, but for the time, so that they speak of one however far apart they
 * date it: what comes to a thing once (*the bridge was built in 1998* / *in 2003*), or a sentence that the one has from the
 * other. Other counts may be those of other years.
 */
export function areDatedOnce(a: Profile, b: Profile): boolean {
  if (a.sourceId === b.sourceId || a.concept !== b.concept || a.negated !== b.negated) return false;
  if (a.undated !== b.undated || !countAlike(a, b)) return false;
  if (a.undated.split(' ').length < LEAST_WORDS) return false;
  return (a.concept !== undefined && a.namesOne && b.namesOne && hasOneDay(a.concept)) || standInCopies(a, b);
}

/** Whether two claims stand in sentences of which the one is a copy of the other. */
const standInCopies = ({ context: a }: Profile, { context: b }: Profile): boolean =>
  Math.min(a.to - a.from, b.to - b.from) >= ONE_SENTENCE && overlap(a, b).cosine >= COPY;

/** Whether both give the same figures, in their order. */
const countAlike = (a: Profile, b: Profile): boolean =>
  a.figures.length === b.figures.length &&
  a.figures.every((x, i) => x.min === b.figures[i]?.min && x.max === b.figures[i]?.max);
