import { hasOneDay } from '../concepts/traits.js';
import { type Profile, termsBetween } from './profile.js';
import { sharedCount } from './shared-count.js';

/**
 * A sentence of so many different words of content is not written of two things; a shorter one may be (*the minister visited
 * the port in 2010*).
 */
const ONE_SENTENCE = 7;
/** How like two sentences are, by their weighed words, of which the one is a copy of the other but for a time. */
const COPY = 0.85;

/** Of fewer words of content nothing is named that is known to be one: its predicate, and what comes to it. */
const SOME = 2;

/**
 * Whether two sources tell one thing in the same words, but for the time, so that they speak of one however far apart they
 * date it: what comes to a thing once (*the bridge was built in 1998* / *in 2003*), or a sentence that the one has from the
 * other. So they do where each tells it once, with a year, of one party, however else it is worded: *Reed, who joined the
 * army in 1991* / *Reed joined the army in 1994*; and so does what is yet to come to a thing that is known (*the tunnel will open in 2027*): of
 * what lies ahead reports tell one date. Other counts may be those of other years.
 */
export function areDatedOnce(a: Profile, b: Profile): boolean {
  if (a.sourceId === b.sourceId || a.concept !== b.concept || a.negated !== b.negated) return false;
  if (isOneDeed(a, b)) return true;
  if (a.undated.id !== b.undated.id || a.undated.stems.length < SOME || !countAlike(a, b)) return false;
  const once = a.concept !== undefined && (hasOneDay(a.concept) || (a.toCome && b.toCome));
  return (once && a.namesOne && b.namesOne) || standInCopies(a, b);
}

/** The words that two claims of one thing without a name have in common: for what comes to it, and for the thing. */
const FOR_A_THING = 2;

/** Whether two sources date once what comes to a thing once, or what is to come, each in its own words. */
const isOneDeed = (a: Profile, b: Profile): boolean =>
  a.sole &&
  b.sole &&
  a.year !== undefined &&
  b.year !== undefined &&
  countAlike(a, b) &&
  (hasOneDay(a.concept) ? isOfOne(a, b) : isOnePlan(a, b));

/** Whether it comes to one party by name, or to what is known to be one. */
function isOfOne(a: Profile, b: Profile): boolean {
  if (sharedCount(a.parties, b.parties) > 0) return true;
  const [x, y] = termsBetween(a, b);
  return a.namesOne && b.namesOne && sharedCount(x.of.at(x.list), y.of.at(y.list)) >= FOR_A_THING;
}

/** Whether both tell for when one thing is planned, and the one says nothing of it, and names nobody, that the other does not. */
function isOnePlan(a: Profile, b: Profile): boolean {
  if (!a.toCome || !b.toCome || !a.namesOne || !b.namesOne || a.entities.list !== b.entities.list)
    return false;
  const least = Math.min(a.undated.stems.length, b.undated.stems.length);
  return least >= FOR_A_THING && sharedCount(a.undated.stems, b.undated.stems) >= least;
}

/** Whether two claims stand in sentences of which the one is a copy of the other. */
const standInCopies = ({ context: { of, list: a } }: Profile, { context: { list: b } }: Profile): boolean =>
  Math.min(of.at(a).length, of.at(b).length) >= ONE_SENTENCE && of.cosine(a, b) >= COPY;

/** Whether both give the same figures, in their order. */
function countAlike({ figures: xs }: Profile, { figures: ys }: Profile): boolean {
  if (xs.length !== ys.length) return false;
  return xs.length === 0 || xs.every((x, i) => x.min === ys[i]?.min && x.max === ys[i]?.max);
}
