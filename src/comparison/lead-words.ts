import { denies, undoes } from '../concepts/traits.js';
import type { Document } from '../model/document.js';
import type { Category, Hit, WordForm } from '../model/lexicon.js';
import type { TokenRange } from '../model/span.js';
import type { Member } from './slot-value.js';

/** What a claim of a lead says, and what the whole of its sentence says: nothing named there is news against it. */
export interface LeadWords extends Worded {
  readonly whole: Worded;
}

/** What some words say: the events it names, what it takes back, and what it says them of. */
export interface Worded {
  /** Event concepts, each with its word and the words it stands beside. */
  readonly events: ReadonlyMap<string, EventWord>;
  /** Words that say that something is not so, in order. */
  readonly undone: readonly Undoing[];
  /** Stems of all words of content. */
  readonly stems: ReadonlySet<string>;
  /** Stems of the words of content that name no event. */
  readonly topic: ReadonlySet<string>;
}

/** The word of an event, and the stem of what it is said of: what rises, what falls. */
export interface EventWord {
  readonly text: string;
  readonly beside?: string;
}

/** A word that takes something back, and what it reaches. */
export interface Undoing {
  readonly text: string;
  /** The event it is itself a word of, if any. */
  readonly own: readonly string[];
  /** Whether it is a speaker's word against another's: denies, rejects a report. */
  readonly denial: boolean;
  readonly events: readonly string[];
  readonly stems: readonly string[];
}

const WEIGHTLESS: ReadonlySet<Category> = new Set(['stop', 'marker', 'preposition', 'reference', 'negation']);
/** Words that look like a negation of the fact and are none. */
const SILENT: ReadonlySet<string> = new Set(['affirming', 'only', 'not-only']);
/** So many words of content behind a negation are within its reach. */
const REACH = 3;
/** So many words before it may open a condition. */
const OPENS = 3;

const isWeightless = (hits: readonly Hit[]): boolean =>
  hits.some((h) => WEIGHTLESS.has(h.category) && h.last === h.first + 1);

/** Whether what stands here is said under a condition or of a time gone by: if, after, since. */
function isAside(document: Document, at: number, first: number): boolean {
  for (let i = Math.max(first, at - OPENS); i < at; i++)
    if ((document.hitsAt[i] ?? []).some((h) => h.category === 'marker' && h.id === 'if')) return true;
  return false;
}

/** The word at a place that takes something back, if it is one: a negation, or an event that undoes its content. */
function undoingAt(document: Document, at: number): Hit | undefined {
  const hits = document.hitsAt[at] ?? [];
  if (hits.some((h) => h.category === 'number' || h.category === 'givenName')) return undefined;
  const next = document.hitsAt[at + 1] ?? [];
  const negation = hits.find((h) => h.category === 'negation' && h.first === at);
  if (negation !== undefined) {
    if (SILENT.has(negation.id)) return undefined;
    const number =
      document.tokens[negation.last]?.kind === 'number' || next.some((h) => h.category === 'number');
    return number ? undefined : negation;
  }
  return hits.find((h) => h.category === 'concept' && h.first === at && undoes(h.id));
}

/** A lead cut by dots goes on in a sentence that opens within so many tokens of the text. */
const LEAD = 12;

/** Whether a claim is of the lead of its report: its title, its first sentence, or the rest of a first line cut by dots. */
export function isLead({ claim, document }: Member): boolean {
  if (claim.prominence === 'headline') return true;
  const sentence = document.sentences[claim.sentence];
  return (
    sentence !== undefined && sentence.paragraph === document.sentences[0]?.paragraph && sentence.first < LEAD
  );
}

/** What the words of a claim and those of its sentence say. */
export function leadWords({ claim, document }: Member): LeadWords {
  const sentence = document.sentences[claim.sentence];
  return { ...wordsIn(document, claim), whole: wordsIn(document, sentence ?? claim) };
}

/** What the words of a range say, word by word. Linear in its tokens. */
function wordsIn(document: Document, range: TokenRange): Worded {
  const events = new Map<string, EventWord>();
  const stems = new Set<string>();
  const topic = new Set<string>();
  const undone: Undoing[] = [];
  for (let i = range.first; i < range.last; i++) {
    const token = document.tokens[i];
    if (token === undefined || token.kind === 'punctuation') continue;
    const hits = document.hitsAt[i] ?? [];
    const named = hits.filter((h) => h.category === 'concept');
    for (const h of named) if (!events.has(h.id)) events.set(h.id, eventWord(document, h, range));
    const undoing = undoingAt(document, i);
    if (undoing !== undefined && !isAside(document, i, range.first))
      undone.push(reach(document, undoing, range.last));
    if (isWeightless(hits)) continue;
    stems.add(token.stem);
    if (named.length === 0) topic.add(token.stem);
  }
  return { events, undone, stems, topic };
}

function eventWord(document: Document, hit: Hit, range: TokenRange): EventWord {
  const text = document.tokens[hit.first]?.text ?? '';
  const stem = beside(document, hit, range);
  return stem === undefined ? { text } : { text, beside: stem };
}

const FINITE: ReadonlySet<WordForm> = new Set(['past', 'present', 'future']);

/** What an event word is said of: the word of content before a verb, else the one behind the verb or the noun. */
function beside(document: Document, { first, last, form }: Hit, range: TokenRange): string | undefined {
  const before = document.tokens[first - 1];
  if (FINITE.has(form) && first > range.first && before?.kind === 'word') {
    const hits = document.hitsAt[first - 1] ?? [];
    if (!isWeightless(hits) && !hits.some((h) => h.category === 'concept')) return before.stem;
  }
  for (let i = last; i < range.last; i++) {
    const token = document.tokens[i];
    const hits = document.hitsAt[i] ?? [];
    if (token === undefined || token.kind === 'punctuation' || hits.some((h) => h.category === 'concept'))
      return undefined;
    if (!isWeightless(hits)) return token.stem;
  }
  return undefined;
}

function reach(document: Document, undoing: Hit, end: number): Undoing {
  const events: string[] = [];
  const stems: string[] = [];
  for (let i = undoing.last, n = 0; i < end && n < REACH; i++) {
    const token = document.tokens[i];
    if (token === undefined || token.kind === 'punctuation') break;
    const hits = document.hitsAt[i] ?? [];
    if (isWeightless(hits)) continue;
    n++;
    stems.push(token.stem);
    events.push(...hits.filter((h) => h.category === 'concept').map((h) => h.id));
  }
  return {
    text: document.tokens[undoing.first]?.text ?? '',
    own: (document.hitsAt[undoing.first] ?? []).filter((h) => h.category === 'concept').map((h) => h.id),
    denial: undoing.category === 'concept' && denies(undoing.id),
    events,
    stems,
  };
}
