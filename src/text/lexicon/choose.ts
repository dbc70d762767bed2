import type { Token } from '../../model/document.js';
import type { Category, Hit, WordForm } from '../../model/lexicon.js';

/** One way to read a token as the start of a phrase. */
export interface Candidate {
  readonly hit: Hit;
  /** Longer phrases, and idioms whose word is near, weigh more. */
  readonly weight: number;
  /** Letters of the stem or word met. */
  readonly length: number;
  readonly firstPerson: boolean;
  /** Letters stripped, more for rare forms. */
  readonly cost: number;
  /** The token of the word on which an idiom hangs. */
  readonly idiomWord?: number;
  /** Whether it is an idiom whose word was said before and stands here as a pronoun. */
  readonly recalled?: boolean;
}

/** Words of these categories are what they look like; a verb that could be read into the same letters is not meant. */
const PLAIN: ReadonlySet<Category> = new Set([
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
]);
/** Where a verb stands, a unit is none: قدم is a foot after a number, and "presented". */
const PLAIN_BESIDE_VERB: ReadonlySet<Category> = new Set([...PLAIN].filter((c) => c !== 'unit'));
/** Function words: even a verb that strips a letter less is not meant. */
const FUNCTION: ReadonlySet<Category> = new Set(['stop', 'marker', 'preposition', 'negation']);
/** Words for who somebody is: a participle that looks like them is no act (محقق، مساعد). */
const PERSONS: ReadonlySet<Category> = new Set(['speaker', 'title']);
/** In English only these tell: negations and hedges hold verbs (refused to, passed). */
const STOP: ReadonlySet<Category> = new Set(['stop']);
/** Verbs of other categories: they win where they strip less. */
const OTHER_VERBS: ReadonlySet<Category> = new Set(['speech', 'light']);
const VERBAL: ReadonlySet<WordForm> = new Set(['past', 'present', 'future', 'active', 'passive']);
const FINITE: ReadonlySet<WordForm> = new Set(['past', 'present', 'future']);
/** What stands before a verb rather than before a noun in construct: particles, auxiliaries, subjects. */
const BEFORE_VERB: ReadonlySet<Category> = new Set([
  'marker',
  'negation',
  'light',
  'certainty',
  'country',
  'capital',
  'bodyName',
  'office',
]);

/** From this cost on a verb is read in the first person, which news rarely uses; an idiom does not redeem it. */
const FIRST_PERSON = 2;

/** The least cost of a candidate of some categories; a verb of theirs (رفض negates what follows) is no plain word. */
const least = (candidates: readonly Candidate[], categories: ReadonlySet<Category>, verbs: boolean): number =>
  candidates.reduce(
    (n, c) =>
      categories.has(c.hit.category) &&
      (verbs || (!VERBAL.has(c.hit.form) && (c.hit.enclitics === '' || categories !== FUNCTION)))
        ? Math.min(n, c.cost)
        : n,
    Number.POSITIVE_INFINITY,
  );

/** Whether an event verb was read into a word that plainly is another (`مدينة` is a city, not a debtor). */
function isReadInto(
  candidate: Candidate,
  plain: number,
  functional: number,
  other: number,
  person: number,
  morphology: 'arabic' | 'english',
): boolean {
  const { hit, cost } = candidate;
  if (hit.category !== 'concept' || hit.last > hit.first + 1 || !VERBAL.has(hit.form)) return false;
  if (morphology === 'english') return candidate.idiomWord === undefined && cost > 0 && functional === 0;
  if (candidate.recalled === true || (candidate.idiomWord !== undefined && cost < FIRST_PERSON)) return false;
  if ((hit.form === 'active' || hit.form === 'passive') && person <= cost) return true;
  return plain <= cost || functional <= cost + 1 || other < cost;
}

/** What a past of three letters may carry and look like a noun all the same: حكما، بحثهم. */
const NOMINAL = /^(?:ا|ه|ها|هم|هما|هن|نا)?$/;

/**
 * Whether a verb was read into what may as well be a noun: a past of three letters (قدم، وضع، حكم), or a first person
 * (أفضل، أصل).
 */
const isDoubtful = ({ hit, idiomWord, length, firstPerson }: Candidate): boolean =>
  hit.category === 'concept' &&
  (firstPerson ||
    (hit.form === 'past' && length === 3 && idiomWord === undefined && NOMINAL.test(hit.enclitics)));

/** Whether a word that may be verb or verbal noun stands where a verb stands: first, joined by و, or after a particle or subject. */
function inVerbPosition(
  hit: Hit,
  before: Omit<Token, 'sentence'> | undefined,
  hitsBefore: readonly Hit[],
): boolean {
  if (before === undefined || before.kind === 'punctuation' || /^[وف]/.test(hit.proclitics)) return true;
  return hitsBefore.some((h) => BEFORE_VERB.has(h.category));
}

/**
 * Of the ways to read one token, those that are meant: in each category the longest phrase, then the reading that strips
 * least; where verb and verbal noun look alike (قتل، رفض), the one that `verb` says, else the one that fits the place. Several ids stay where nothing
 * tells them apart.
 */
export function chooseReadings(
  candidates: readonly Candidate[],
  morphology: 'arabic' | 'english',
  before: Omit<Token, 'sentence'> | undefined,
  hitsBefore: readonly Hit[],
  verb?: boolean,
): readonly Hit[] {
  const stands =
    verb === true &&
    candidates.some(({ hit }) => FINITE.has(hit.form) && inVerbPosition(hit, before, hitsBefore));
  const plain = least(candidates, stands ? PLAIN_BESIDE_VERB : PLAIN, false);
  const functional = least(candidates, morphology === 'english' ? STOP : FUNCTION, false);
  const other = least(candidates, OTHER_VERBS, true);
  const person = least(candidates, PERSONS, false);
  const best = new Map<Category, { weight: number; cost: number; hits: Hit[] }>();
  for (const candidate of candidates) {
    if (isReadInto(candidate, plain, functional, other, person, morphology)) continue;
    if (verb === false && isDoubtful(candidate) && !inVerbPosition(candidate.hit, before, hitsBefore))
      continue;
    const { hit, weight, cost } = candidate;
    const current = best.get(hit.category);
    if (
      current === undefined ||
      weight > current.weight ||
      (weight === current.weight && cost < current.cost)
    ) {
      best.set(hit.category, { weight, cost, hits: [hit] });
    } else if (weight === current.weight && cost === current.cost) current.hits.push(hit);
  }
  const out: Hit[] = [];
  for (const { hits } of best.values()) {
    const verbs = hits.filter((h) => FINITE.has(h.form));
    const rest = hits.filter((h) => !FINITE.has(h.form));
    const first = hits[0];
    const open = verbs.length === 0 || rest.length === 0 || first === undefined;
    const meant = open
      ? hits
      : morphology === 'english' && first.category === 'concept'
        ? [...verbs, ...rest]
        : (verb ?? inVerbPosition(first, before, hitsBefore))
          ? verbs
          : rest;
    const seen = new Set<string>();
    for (const hit of meant) {
      if (seen.has(hit.id)) continue;
      seen.add(hit.id);
      out.push(hit);
    }
  }
  return out.sort(
    (a, b) =>
      b.last - a.last || (a.category < b.category ? -1 : a.category > b.category ? 1 : a.id < b.id ? -1 : 1),
  );
}
