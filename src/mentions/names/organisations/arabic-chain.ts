import { hasArticle, isFused, isVerbalNoun } from '../../../grammar/arabic/nouns.js';
import { scriptOf } from '../../../grammar/script.js';
import { isFiniteVerb } from '../../../grammar/verb-forms.js';
import type { Category } from '../../../model/lexicon.js';
import { gazetteerHit } from '../gazetteer.js';
import type { NameReader } from '../name-reader.js';
import { isDefiniteWord, isOwnName } from './arabic-name-words.js';

/** The end of a place with its head (`مدينة البيرة`, `إقليم كردستان`), whose name may be unknown. */
export function seatEnd(reader: NameReader, at: number): number | undefined {
  const head = reader.hit(at, 'placeHead');
  const whole = reader.hit(at, 'place');
  if (whole !== undefined && whole.last > at + 1 && whole.lead.letters === 0) return whole.last;
  if (head === undefined || head.lead.letters > 0 || !reader.goesOn(at)) return undefined;
  const name = gazetteerHit(reader, head.last);
  if (name !== undefined) return name.lead.letters === 0 ? name.last : undefined;
  return reader.goesOn(head.last) && isOwnName(reader, head.last) ? head.last + 1 : undefined;
}

/** Nouns in construct that a chain may have before the definite one: names of bodies have no more. */
const LONGEST_CHAIN = 3;

/**
 * The end of a chain of nouns in construct that a definite noun or the name of a place closes: `حقوق الإنسان`, `سوق رأس
 * المال`, `صوت لبنان`. One noun or more without an article comes first.
 */
export function chainEnd(reader: NameReader, at: number): number | undefined {
  let last = at;
  while (last - at < LONGEST_CHAIN && isConstruct(reader, last)) last += 1;
  if (last === at || !reader.goesOn(last)) return undefined;
  const name = gazetteerHit(reader, last);
  if (name !== undefined) return name.lead.letters === 0 ? name.last : undefined;
  return isDefiniteWord(reader, last) && reader.hit(last, 'nationality') === undefined ? last + 1 : undefined;
}

const FUNCTIONAL: ReadonlySet<Category> = new Set<Category>([
  'preposition',
  'marker',
  'stop',
  'negation',
  'reference',
  'determiner',
  'number',
  'ordinal',
  'weekday',
  'month',
  'timeUnit',
  'nationality',
  'country',
  'capital',
  'place',
  'givenName',
  'office',
  'title',
]);

/** What verbs of the present, adjectives, abstract nouns and plurals of men look like. */
const NO_CONSTRUCT = /^ي|(?:يه|يا|ين|.ي)$/;
const VERBAL_NOUN_IN_CONSTRUCT = /^ت..يه$/;
/** What a verb, or a particle before a word, begins with. */
const VERB_OR_PARTICLE = /^[تنوفل]/;

/** A noun without article or particle; verbs, and the shapes of verbs and adjectives, are none. */
function isConstruct(reader: NameReader, at: number): boolean {
  const form = reader.tokens[at]?.form ?? '';
  if (!reader.goesOn(at) || !looksConstruct(form)) return false;
  const hits = (reader.document.hitsAt[at] ?? []).filter((h) => h.last === at + 1);
  if (hits.some((h) => FUNCTIONAL.has(h.category))) return false;
  if (hits.some((h) => h.lead.letters === 0 && (h.form === 'word' || h.form === 'masdar'))) return true;
  if (hits.some((h) => isFiniteVerb(h) || h.lead.letters > 0)) return false;
  return isVerbalNoun(form) || !VERB_OR_PARTICLE.test(form);
}

function looksConstruct(form: string): boolean {
  if (hasArticle(form) || isFused(form) || scriptOf(form) !== 'Arabic') return false;
  return !NO_CONSTRUCT.test(form) || VERBAL_NOUN_IN_CONSTRUCT.test(form);
}
