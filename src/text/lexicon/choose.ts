import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Category, Hit, WordForm } from '../../model/lexicon.js';
import type { Candidate, ReadingRules, Rivals } from '../reading-rules.js';
import type { Word } from '../text-reader.js';

/** Words of these categories are what they look like; a verb that could be read into the same letters is not meant. */
const PLAIN: ReadonlySet<Category> = new Set<Category>([
  'number',
  'ordinal',
  'month',
  'hijriMonth',
  'weekday',
  'dayPart',
  'timeUnit',
  'timeWord',
  'country',
  'capital',
  'nationality',
  'place',
  'placeHead',
  'direction',
  'office',
  'body',
  'bodyName',
  'unit',
  'currency',
  'kind',
  'hedge',
  'vague',
  'fraction',
  'decimalPoint',
]);
/** Where a verb stands, a unit is none: قدم is a foot after a number, and "presented". */
const PLAIN_BESIDE_VERB: ReadonlySet<Category> = new Set([...PLAIN].filter((c) => c !== 'unit'));
/** Words for who somebody is: a participle that looks like them is no act (محقق، مساعد). */
const PERSONS: ReadonlySet<Category> = new Set<Category>(['speaker', 'title']);
/** Verbs of other categories: they win where they strip less. */
const OTHER_VERBS: ReadonlySet<Category> = new Set<Category>(['speech', 'light']);
const VERBAL: ReadonlySet<WordForm> = new Set<WordForm>(['past', 'present', 'future', 'active', 'passive']);
/** What stands before a verb rather than before a noun in construct: particles, auxiliaries, subjects. */
const BEFORE_VERB: ReadonlySet<Category> = new Set<Category>([
  'marker',
  'negation',
  'light',
  'certainty',
  'country',
  'capital',
  'bodyName',
  'office',
]);

/** Where a word stands, as far as its readings hang on it. */
export interface Standing {
  /** The token before it on its line. */
  readonly before: Word | undefined;
  readonly hitsBefore: readonly Hit[];
  /** What a tagger takes it for; undefined where nothing tags. */
  readonly verb: boolean | undefined;
}

/** The best readings of one category so far. */
interface Best {
  readonly category: Category;
  readonly weight: number;
  readonly cost: number;
  readonly hits: readonly Hit[];
}

/** What a token may be beside its other readings, where it can be nothing else. */
const NO_RIVALS: Rivals = {
  plain: Number.POSITIVE_INFINITY,
  functional: Number.POSITIVE_INFINITY,
  verb: Number.POSITIVE_INFINITY,
  event: Number.POSITIVE_INFINITY,
  person: Number.POSITIVE_INFINITY,
};

/** What else a token may be; a verb of these categories (رفض negates what follows) is no plain word. */
function rivalsOf(candidates: readonly Candidate[], rules: ReadingRules, standing: Standing): Rivals {
  // They are asked of event verbs alone.
  if (!candidates.some(({ hit }) => hit.category === 'concept' && VERBAL.has(hit.form))) return NO_RIVALS;
  const stands =
    standing.verb === true && candidates.some(({ hit }) => isFiniteVerb(hit) && standsAsVerb(hit, standing));
  const plain = stands ? PLAIN_BESIDE_VERB : PLAIN;
  const least = { ...NO_RIVALS };
  for (const { hit, cost, idiomWord, recalled } of candidates) {
    const { category, form } = hit;
    const verbal = VERBAL.has(form);
    if (category === 'concept' && verbal && idiomWord === undefined && !recalled)
      least.event = Math.min(least.event, cost);
    if (OTHER_VERBS.has(category)) least.verb = Math.min(least.verb, cost);
    if (verbal) continue;
    if (plain.has(category)) least.plain = Math.min(least.plain, cost);
    if (rules.functionWords.has(category) && hit.tail.letters === 0)
      least.functional = Math.min(least.functional, cost);
    if (PERSONS.has(category)) least.person = Math.min(least.person, cost);
  }
  return least;
}

/** Whether a word that may be verb or verbal noun stands where a verb stands: first, joined by و, or after a particle or subject. */
function standsAsVerb(hit: Hit, { before, hitsBefore }: Standing): boolean {
  if (before === undefined || before.kind === 'punctuation' || hit.lead.conjunction !== undefined)
    return true;
  return hitsBefore.some((h) => BEFORE_VERB.has(h.category));
}

/** Whether a candidate is no reading that may be meant where it stands. */
function isAmiss(candidate: Candidate, rivals: Rivals, rules: ReadingRules, standing: Standing): boolean {
  const { hit } = candidate;
  // a verb that needs no pronoun is meant: تشارك is no تشار with ك
  if (OTHER_VERBS.has(hit.category)) return hit.tail.pronoun !== undefined && rivals.event < candidate.cost;
  if (hit.category !== 'concept') return false;
  if (hit.last === hit.first + 1 && VERBAL.has(hit.form) && rules.isReadInto(candidate, rivals)) return true;
  return standing.verb === false && rules.isDoubtful(candidate) && !standsAsVerb(hit, standing);
}

/** Whether a word is read as a participle of saying or of what is likely, which the name of a body is not: طالبان. */
const isParticiple = ({ category, form }: Hit): boolean =>
  form === 'active' && (OTHER_VERBS.has(category) || category === 'certainty');

/** The readings of a category with one more, if it is longer or strips less, or as good. */
function better(best: Best | undefined, { hit, weight, cost }: Candidate): Best {
  if (best === undefined || weight > best.weight || (weight === best.weight && cost < best.cost))
    return { category: hit.category, weight, cost, hits: [hit] };
  if (weight !== best.weight || cost !== best.cost) return best;
  return { category: hit.category, weight, cost, hits: [...best.hits, hit] };
}

/** Where verb and noun look alike in one category (قتل، رفض), those that the tagger says, else those that fit the place. */
function fitting(hits: readonly Hit[], rules: ReadingRules, standing: Standing): readonly Hit[] {
  const verbs = hits.filter(isFiniteVerb);
  const rest = hits.filter((h) => !isFiniteVerb(h));
  const [first] = hits;
  if (verbs.length === 0 || rest.length === 0 || first === undefined) return hits;
  if (rules.settlesLater && first.category === 'concept') return [...verbs, ...rest];
  return (standing.verb ?? standsAsVerb(first, standing)) ? verbs : rest;
}

const NONE: readonly Hit[] = [];

const firstOfEachId = (hits: readonly Hit[]): readonly Hit[] =>
  hits.length < 2 ? hits : hits.filter((hit, i) => hits.findIndex(({ id }) => id === hit.id) === i);

/** Whether a verb is spelt just like a noun: fire. */
const isSameWord = (hit: Hit, noun: Best | undefined): boolean =>
  isFiniteVerb(hit) &&
  (noun?.hits.every(
    (h) => h.category === hit.category && h.last === hit.last && h.tail.letters === hit.tail.letters,
  ) ??
    false);

/** Whether nothing but a preposition behind it made the verb of an idiom the likelier: fire on. */
const hangsOnPreposition = (hit: Hit, candidates: readonly Candidate[]): boolean =>
  candidates.some((c) => c.hit.id === hit.id && c.byPreposition) &&
  !candidates.some((c) => c.hit.id === hit.id && c.idiomWord !== undefined && !c.byPreposition);

const byLength = (a: Hit, b: Hit): number =>
  b.last - a.last || (a.category < b.category ? -1 : a.category > b.category ? 1 : a.id < b.id ? -1 : 1);

/**
 * Of the ways to read one token, those that are meant: in each category the longest phrase, then the reading that strips
 * least, but for those that the rules of the language set aside. Several ids stay where nothing tells them apart.
 */
export function chooseReadings(
  candidates: readonly Candidate[],
  rules: ReadingRules,
  standing: Standing,
): readonly Hit[] {
  const [first, second] = candidates;
  if (first === undefined) return NONE;
  const rivals = rivalsOf(candidates, rules, standing);
  // Most words that can be read at all can be read in one way.
  if (second === undefined) return isAmiss(first, rivals, rules, standing) ? NONE : [first.hit];
  const best: Best[] = [];
  let noun: Best | undefined;
  const namesBody = candidates.some(({ hit }) => hit.category === 'bodyName');
  for (const candidate of candidates) {
    if (isAmiss(candidate, rivals, rules, standing) || (namesBody && isParticiple(candidate.hit))) continue;
    const { category, form } = candidate.hit;
    const at = best.findIndex((one) => one.category === category);
    if (at < 0) best.push(better(undefined, candidate));
    else best[at] = better(best[at], candidate);
    if (category === 'concept' && form === 'word') noun = better(noun, candidate);
  }
  const settledLater = ({ hits: [hit] }: Best): readonly Hit[] =>
    rules.settlesLater && hit !== undefined && isSameWord(hit, noun) && hangsOnPreposition(hit, candidates)
      ? (noun?.hits ?? NONE)
      : NONE;
  const chosen: Hit[] = [];
  for (const met of best) {
    const later = settledLater(met);
    const hits = fitting(later.length > 0 ? [...met.hits, ...later] : met.hits, rules, standing);
    for (const hit of firstOfEachId(hits)) chosen.push(hit);
  }
  return chosen.length > 1 ? chosen.sort(byLength) : chosen;
}
