import { isFiniteVerb } from '../grammar/verb-forms.js';
import type { Category, Hit } from '../model/lexicon.js';

type Hits = readonly Hit[] | undefined;

/** Whether a hit of some categories starts at a token. */
export const holdsAny = (hits: Hits, categories: readonly Category[]): boolean =>
  hits?.some((h) => categories.includes(h.category)) ?? false;

const VERBS: ReadonlySet<Category> = new Set<Category>(['concept', 'speech', 'light']);

/** Whether a hit is a verb with tense: of an event, of speech, or a light one. */
export const isVerb = (hit: Hit): boolean => VERBS.has(hit.category) && isFiniteVerb(hit);

/** Whether a verb with tense starts at a token. */
export const holdsVerb = (hits: Hits): boolean => hits?.some(isVerb) ?? false;

/** Whether a form of "be" starts at a token. */
export const holdsCopula = (hits: Hits): boolean =>
  hits?.some((h) => h.category === 'light' && h.id === 'be') ?? false;

/** Whether an event word starts at a token. */
export const holdsEvent = (hits: Hits): boolean => hits?.some((h) => h.category === 'concept') ?? false;
