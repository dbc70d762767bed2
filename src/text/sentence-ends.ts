import { isMark } from '../grammar/marks.js';
import type { Category, Hit } from '../model/lexicon.js';
import type { Scene, Word } from './text-reader.js';

/** A text in which sentences are cut. */
export interface SentenceScene extends Scene {
  /** One past the last token of each quotation. */
  readonly quoteEnds: ReadonlySet<number>;
  readonly partsUnspaced: (before: string, after: string) => boolean;
}

/** How far before its year the month of a date stands: 3 October 2016, October 3, 2016. */
const DATE_WORDS = 3;
/** A word no longer than this before a full stop and a small letter is an abbreviation that is not listed. */
const SHORT = 4;

const has = (hits: readonly Hit[] | undefined, category: Category): boolean =>
  hits?.some((h) => h.category === category) ?? false;

const isSmall = (word: Word): boolean => /^\p{Ll}/u.test(word.text);

/** One past the mark that ends a sentence at a token, and past what closes with it; undefined where none ends there. `first` is where the sentence begins. */
export function endAt(scene: SentenceScene, first: number, index: number): number | undefined {
  const { words, quoteEnds } = scene;
  if (endsInShortForm(scene, first, index)) return index + 1;
  const mark = words[index];
  if (mark === undefined || !isMark(mark, '.!?…')) return undefined;
  const closes = closesTightly(words[index + 1]);
  const after = closes ? index + 2 : index + 1;
  const next = words[after];
  if (next === undefined) return after;
  const quoted = closes && quoteEnds.has(index + 1);
  if (quoted && next.kind === 'word' && attributionFollows(next, scene.hitsAt[after])) return undefined;
  if (mark.form !== '.') return after;
  return followsShortForm(scene, index) || (!closes && goesOn(scene, index, next)) ? undefined : after;
}

/** Categories of words with a capital that open a sentence, and seldom are part of a name. */
const OPENERS: readonly Category[] = ['determiner', 'reference', 'hedge', 'preposition'];
/** Words with a capital that say more of a clock time before them: 3 p.m. Monday, 3 p.m. Rabat time. */
const CLOCK_GOES_ON: readonly Category[] = [
  'weekday',
  'month',
  'timeWord',
  'capital',
  'country',
  'place',
  'nationality',
];

/**
 * Whether the stop of an abbreviation with stops inside (U.S., p.m.) is that of its sentence too: a word follows that opens
 * one, or, behind a clock time, any with a capital that says no more of it, where the sentence has its verb.
 */
function endsInShortForm({ words, hitsAt }: SentenceScene, first: number, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || !/\..*\.$/.test(word.form) || !has(hitsAt[index], 'abbreviation')) return false;
  if (next?.kind !== 'word' || !next.spaced || !/^\p{Lu}/u.test(next.text)) return false;
  const after = hitsAt[index + 1];
  if (OPENERS.some((category) => has(after, category))) return true;
  const isClock = has(hitsAt[index], 'timeWord') && words[index - 1]?.kind === 'number';
  if (!isClock || CLOCK_GOES_ON.some((category) => has(after, category))) return false;
  return (
    next.text !== next.text.toUpperCase() && hitsAt.slice(first, index).some((hits) => hits?.some(isVerb))
  );
}

const isVerb = ({ category, form }: Hit): boolean =>
  category === 'concept' && (form === 'past' || form === 'present' || form === 'future');

const closesTightly = (word: Word | undefined): boolean =>
  word !== undefined && !word.spaced && (word.form === '"' || word.form === ')');

/** Whether a closing quotation is followed by its attribution (`…." said X`, `…." بحسب X`): then the sentence goes on. */
function attributionFollows(next: Word, hits: readonly Hit[] | undefined): boolean {
  if (isSmall(next)) return true;
  return (hits ?? []).some(
    (h) => (h.category === 'according' || h.category === 'speech') && h.lead.conjunction === undefined,
  );
}

/** Whether a full stop belongs to the word before it: an abbreviation, an initial. */
function followsShortForm({ words, hitsAt }: SentenceScene, index: number): boolean {
  const before = words[index - 1];
  if (has(hitsAt[index - 1], 'abbreviation') && words[index]?.spaced === false) return true;
  return before?.kind === 'word' && before.form.length === 1 && !isUnit(words[index - 2], before);
}

/** Whether a letter is the unit of the number that it is written on to: $10m. */
const isUnit = (number: Word | undefined, letter: Word): boolean =>
  number?.kind === 'number' && !letter.spaced;

/** Whether what stands after a full stop shows that it ended nothing: no space, or a small letter after a short word. */
function goesOn({ words, partsUnspaced }: SentenceScene, index: number, next: Word): boolean {
  const before = words[index - 1];
  const between = before?.kind === 'word' && next.kind === 'word';
  if (!next.spaced && !(between && partsUnspaced(before.form, next.form))) return true;
  return between && isSmall(next) && before.form.length <= SHORT;
}

/**
 * Whether a date that ends a line of the page (`3 Oct 2016`) was run into the report: a year after a month, before a
 * capitalised article or hedge, in a stretch that does not open with a preposition (`On 3 October 2016 The …`).
 */
export function isRunInDate({ words, hitsAt }: SentenceScene, first: number, index: number): boolean {
  if (!/^(?:19|20)\d\d$/.test(words[index]?.form ?? '') || has(hitsAt[first], 'preposition')) return false;
  const next = words[index + 1];
  if (next?.kind !== 'word' || !/^\p{Lu}/u.test(next.text)) return false;
  const opens = has(hitsAt[index + 1], 'determiner') || has(hitsAt[index + 1], 'hedge');
  return opens && hitsAt.slice(Math.max(0, index - DATE_WORDS), index).some((hits) => has(hits, 'month'));
}
