import { denies, undoes } from '../../concepts/traits.js';
import { isTelling, untruthOfBefore } from '../../grammar/untruth.js';
import { isWeightless } from '../../grammar/weightless.js';
import type { Document } from '../../model/document.js';
import type { Hit, WordForm } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';

/** A word that takes something back, and what it reaches. */
export interface Undoing {
  readonly text: string;
  /** Its own tokens, and the end of its reach. */
  readonly first: number;
  readonly until: number;
  readonly last: number;
  /** The event it is itself a word of, if any. */
  readonly own: readonly string[];
  /** Whether it is a speaker's word against another's: denies, rejects a report. */
  readonly denial: boolean;
  readonly events: readonly string[];
  readonly stems: readonly string[];
}

/**
 * The word at a place that takes something back, with what it reaches within a range: a negation, or an event that
 * undoes its content. What is said to be untrue is all that stands around the word.
 */
export function undoingAt(document: Document, at: number, range: TokenRange): Undoing | undefined {
  const word = undoingWord(document, at);
  if (word === undefined || isTakenBack(document, word)) return undefined;
  if (word.category !== 'negation' || !UNTRUE.has(word.id))
    return reach(document, word, word.last, range.last, REACH);
  const back = untruthOfBefore(document, at) !== undefined || isCalled(document, word, range.first);
  if (!back && !isTelling(document, word.last) && !isTelling(document, at - 1)) return undefined;
  return { ...reach(document, word, back ? range.first : word.last, range.last, FARTHEST), last: word.last };
}

const UNTRUE: ReadonlySet<string> = new Set(['false', 'falsehood']);

/** Whether a noun such as *hoax* is what the words before it are called, and no object: a death *hoax*, but *spread lies*. */
function isCalled({ hitsAt }: Document, { id, first }: Hit, floor: number): boolean {
  if (id !== 'falsehood') return false;
  for (let i = first - 1; i >= floor; i--) {
    const hits = hitsAt[i] ?? [];
    if (hits.some((h) => h.category === 'preposition' || VERBAL.has(h.form))) return false;
    if (!hits.some((h) => h.category === 'stop' || h.category === 'determiner')) return true;
  }
  return false;
}

const VERBAL: ReadonlySet<WordForm> = new Set(['past', 'present', 'future', 'active', 'masdar']);

/** Words that look like a negation of the fact and are none. */
const SILENT: ReadonlySet<string> = new Set(['affirming', 'only', 'not-only']);

/** Whether a negation, up to the next mark, only says that something is not all: not just, لم … فحسب, ليس … وحده. */
export function isTakenBack({ tokens, hitsAt }: Document, { category, first }: Hit): boolean {
  if (category !== 'negation') return false;
  for (let i = first + 1; i < first + FARTHEST && tokens[i]?.kind !== 'punctuation'; i++)
    if (hitsAt[i]?.some((h) => h.category === 'negation' && ALONE.has(h.id))) return true;
  return false;
}

/** A clause has hardly ever more words; so a look ahead is bounded. */
const FARTHEST = 24;

const ALONE: ReadonlySet<string> = new Set(['only', 'not-only']);

function undoingWord({ tokens, hitsAt }: Document, at: number): Hit | undefined {
  const hits = hitsAt[at] ?? [];
  if (hits.some((h) => h.category === 'number' || h.category === 'givenName')) return undefined;
  const negation = hits.find((h) => h.category === 'negation' && h.first === at);
  if (negation === undefined)
    return hits.find((h) => h.category === 'concept' && h.first === at && undoes(h.id));
  const bound =
    tokens[negation.last]?.kind === 'number' || hitsAt[at + 1]?.some((h) => h.category === 'number');
  return bound || SILENT.has(negation.id) ? undefined : negation;
}

/**
 * So many words of content behind a negation are within its reach: verb, object and one more. With two, twelve
 * differences of headline pairs go; with four, two come.
 */
const REACH = 3;

function reach(document: Document, word: Hit, from: number, end: number, most: number): Undoing {
  const { tokens, hitsAt } = document;
  const events: string[] = [];
  const stems: string[] = [];
  let i = from;
  for (; i < end && stems.length < most; i++) {
    if (i >= word.first && i < word.last) continue;
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') break;
    const hits = hitsAt[i] ?? [];
    if (isWeightless(hits)) continue;
    stems.push(token.stem);
    events.push(...conceptsOf(hits));
  }
  return {
    text: tokens[word.first]?.text ?? '',
    first: word.first,
    until: word.last,
    last: i,
    own: conceptsOf(hitsAt[word.first] ?? []),
    denial: word.category === 'concept' && denies(word.id),
    events,
    stems,
  };
}

const conceptsOf = (hits: readonly Hit[]): readonly string[] =>
  hits.filter((h) => h.category === 'concept').map((h) => h.id);
