import { dayBefore } from '../../grammar/day-before.js';
import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Category, Hit } from '../../model/lexicon.js';
import type { ClauseScene } from '../clause-rules.js';
import { holdsAny, holdsCopula } from '../holds.js';
import { holdsPredicate, isNoun, isSubjectWithVerb } from './subject-verb.js';

/** Says whether a clause opens at a token; undefined where the token is none of its business. */
type Question = (scene: ClauseScene, index: number) => boolean | undefined;

/** What may not stand right before a participle that opens a clause: there it is a gerund, an adjective or part of a verb. */
const CLOSE: readonly Category[] = [
  'preposition',
  'determiner',
  'light',
  'marker',
  'certainty',
  'negation',
  'speech',
  'reference',
];
const NOUNLIKE = CLOSE.filter((c) => c !== 'speech' && c !== 'certainty');
/** What a count after it belongs to. */
const TAKES_COUNT: readonly Category[] = ['speech', 'determiner', 'month', 'number', 'currency', 'marker'];
const TAKES_OBJECT: ReadonlySet<Category> = new Set<Category>(['hedge', 'preposition', 'according']);
/** What says that a word after it is a verb of speech and no noun. */
const SPEAKERS: readonly Category[] = ['reference', 'body', 'bodyName', 'speaker'];
const CAPITAL = /^\p{Lu}/u;
/** Acts of speech that take whom or what they are about, and no clause: called the plan wrong. */
const NAMING: ReadonlySet<string> = new Set(['describe', 'accuse', 'ask', 'quote']);
/** How far before `and` a `between` makes it join a pair. */
const PAIR = 5;
/** Words of the longest hedge or preposition before a count. */
const PHRASE = 3;

/**
 * Whether a clause opens at a token of an English text without a marker, where a verb stands before in the clause: a
 * participle (killing 32 people), `and` with a subject and a verb of its own, a second count or verb that only a lost
 * comma parted from the first (14 were killed 25 were wounded). The first question that has an answer decides.
 */
export function opensUnmarked(scene: ClauseScene, index: number): boolean {
  for (const ask of QUESTIONS) {
    const answer = ask(scene, index);
    if (answer !== undefined) return answer;
  }
  return false;
}

const QUESTIONS: readonly Question[] = [byWithout, byAnd, byComplement, byParticiple, byCount, byCountedVerb];

/** `without` opens a clause with a participle, past a word at most: without *signing* it. */
function byWithout({ words, hitsAt }: ClauseScene, index: number): true | undefined {
  if (words[index]?.form !== 'without') return undefined;
  const isDone = (i: number): boolean =>
    ING.test(words[i]?.form ?? '') &&
    holdsAny(hitsAt[i] ?? [], ['concept']) &&
    (hitsAt[i]?.some((h) => h.form === 'active') === true || holdsAny(hitsAt[i + 1] ?? [], OBJECT));
  return isDone(index + 1) || isDone(index + 2) || undefined;
}

const ING = /ing$/;
/** What an object begins with. */
const OBJECT: readonly Category[] = ['determiner', 'reference', 'number'];

/** `and` opens a clause with a verb, or a subject and its verb, unless it joins a pair. */
function byAnd(scene: ClauseScene, index: number): boolean | undefined {
  if (scene.words[index]?.form !== 'and') return undefined;
  return (
    !joinsPair(scene, index) &&
    (holdsPredicate(scene.hitsAt[index + 1]) || isSubjectWithVerb(scene, index + 1))
  );
}

/** Whether `and` joins two nouns of a pair: between X and Y. */
function joinsPair({ words, hitsAt }: ClauseScene, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - PAIR); i--) {
    if (words[i]?.kind === 'punctuation' || holdsPredicate(hitsAt[i])) return false;
    if (hitsAt[i]?.some((h) => h.category === 'preposition' && h.id === 'between')) return true;
  }
  return false;
}

/** What somebody says opens without `that`: a subject and its verb right after a verb of speech, or after *it is thought*. */
function byComplement(scene: ClauseScene, index: number): true | undefined {
  if (scene.words[index]?.kind === 'punctuation') return undefined;
  const said = isSaidBefore(scene, index) || isSaidOnDay(scene, index) || isThoughtBefore(scene, index);
  return (said && isSubjectWithVerb(scene, index)) || undefined;
}

function isSaidBefore(scene: ClauseScene, index: number): boolean {
  const before = scene.hitsAt[index - 1] ?? [];
  return (
    before.some((h) => h.category === 'speech' && h.last === index && isFiniteVerb(h) && !NAMING.has(h.id)) &&
    !holdsAny(before, ['concept']) &&
    !CAPITAL.test(scene.words[index - 1]?.text ?? '') &&
    isSaying(scene, index - 1)
  );
}

/** Whether a day stands between the verb of speech and what is said: said on Tuesday he had left. */
function isSaidOnDay(scene: ClauseScene, index: number): boolean {
  const day = dayBefore(scene, index);
  return day < index && isSaidBefore(scene, day);
}

const isThoughtBefore = ({ hitsAt }: ClauseScene, index: number): boolean =>
  hitsAt[index - 3]?.some((h) => h.category === 'certainty' && h.id === 'alleged' && h.last === index) ??
  false;

/** Whether a word that may be a verb of speech is no noun: after an article or possessive it is, and bare after a singular (Egypt's state news agency). */
function isSaying({ words, hitsAt }: ClauseScene, index: number): boolean {
  const before = words[index - 1]?.form ?? '';
  if (/'s?$/.test(before) || holdsAny(hitsAt[index - 1], ['determiner'])) return false;
  const isBare = ({ category, form, tail }: Hit): boolean =>
    category === 'speech' && form === 'present' && tail.letters === 0;
  return !hitsAt[index]?.some(isBare) || /s$/.test(before) || holdsAny(hitsAt[index - 1], SPEAKERS);
}

/** A participle opens one where it is no gerund, adjective or part of a verb. */
function byParticiple({ words, hitsAt }: ClauseScene, index: number): boolean | undefined {
  if (eventAt(hitsAt[index])?.form !== 'active') return undefined;
  const before = hitsAt[index - 1];
  return (
    !holdsAny(before, isNoun(before) ? NOUNLIKE : CLOSE) &&
    !holdsPredicate(before) &&
    words[index - 1]?.kind !== 'punctuation'
  );
}

/** A count that is no part of what stands before it opens one where its copula follows: 25 were. */
function byCount(scene: ClauseScene, index: number): boolean | undefined {
  const { hitsAt } = scene;
  const number = hitsAt[index]?.find((h) => h.category === 'hedge')?.last ?? index;
  if (!isCount(scene, number) || !opensCount(scene, index)) return undefined;
  return holdsCopula(hitsAt[number + 1]);
}

/** Whether a count at a token is no part of what stands before it: no amount, no object of a preposition or of a verb of speech. */
function opensCount({ words, hitsAt }: ClauseScene, index: number): boolean {
  const governed = hitsAt
    .slice(Math.max(0, index - PHRASE), index)
    .some((hits) => hits.some((h) => TAKES_OBJECT.has(h.category) && h.last >= index));
  return !governed && words[index - 1]?.kind === 'word' && !holdsAny(hitsAt[index - 1], TAKES_COUNT);
}

/** A verb between two counts opens one: 14 killed wounded 25. */
function byCountedVerb(scene: ClauseScene, index: number): boolean | undefined {
  const event = eventAt(scene.hitsAt[index]);
  if (event?.category !== 'concept' || !isFiniteVerb(event) || !isCount(scene, index + 1)) return undefined;
  return isCount(scene, index - 1) || isCount(scene, index - 2);
}

const eventAt = (hits: readonly Hit[] | undefined): Hit | undefined =>
  hits?.find((h) => h.category === 'concept' || h.category === 'speech');

const isCount = ({ words, hitsAt }: ClauseScene, index: number): boolean =>
  words[index]?.kind === 'number' || holdsAny(hitsAt[index], ['number']);
