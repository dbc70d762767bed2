import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Category, Hit } from '../../model/lexicon.js';
import type { HitsAt } from '../text-reader.js';

/** Given names that are hardly a word before another name, and those that are common words. */
const NAMES: ReadonlySet<string> = new Set(['name', 'likely']);
const WORDS: ReadonlySet<string> = new Set(['word']);
/** What goes on with a given name. */
const GOES_ON: ReadonlySet<string> = new Set(['name', 'likely', 'suffix', 'family', 'surname']);

/** What else the letters of a name may be read as. */
const READ_INTO: ReadonlySet<Category> = new Set<Category>(['concept', 'certainty']);

const isGiven = (hits: readonly Hit[] | undefined, ids: ReadonlySet<string>): boolean =>
  hits?.some(
    (h) =>
      h.category === 'givenName' &&
      ids.has(h.id) &&
      h.lead.conjunction === undefined &&
      h.lead.preposition === undefined,
  ) ?? false;

/** Whether somebody may be named behind a word: a verb, one of being or one of speech. */
const leadsName = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some((h) => isFiniteVerb(h) && VERBS.has(h.category)) ?? false;

const VERBS: ReadonlySet<Category> = new Set<Category>(['concept', 'speech', 'light']);

/**
 * The hits of an Arabic text, but for what is read into the given name of a full one: كان سالم الناصر is not safe, قالت أمل
 * حسن hopes nothing. A name that is a common word is one behind a verb: نجاة محمود is his survival.
 */
export const withoutNameEvents = (hitsAt: HitsAt): HitsAt =>
  hitsAt.map((hits, index) => {
    if (hits.length < 2 || !isGiven(hitsAt[index + 1], GOES_ON)) return hits;
    const named = isGiven(hits, NAMES) || (isGiven(hits, WORDS) && leadsName(hitsAt[index - 1]));
    return named ? hits.filter(({ category }) => !READ_INTO.has(category)) : hits;
  });
