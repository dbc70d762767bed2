import type { TimeUnit, TimeWord } from '../../../concepts/times.js';
import type { Document, Token } from '../../../model/document.js';
import type { Category, Hit } from '../../../model/lexicon.js';

/** A document as the readers of times see it: words of time by where they start and where they end. */
export interface TimeReader {
  readonly document: Document;
  readonly startingAt: readonly (readonly Hit[])[];
  readonly endingAt: ReadonlyMap<number, readonly Hit[]>;
}

const CATEGORIES: ReadonlySet<Category> = new Set([
  'weekday',
  'month',
  'hijriMonth',
  'dayPart',
  'timeUnit',
  'timeWord',
  'number',
  'ordinal',
  'fraction',
  'kind',
  'unit',
  'currency',
]);
/** Names of days and months are capitalised where the script has capitals. */
const NAMES: ReadonlySet<Category> = new Set(['weekday', 'month', 'hijriMonth']);
/** Words of time that an attached pronoun makes another word. */
const WORDS: ReadonlySet<Category> = new Set(['timeUnit', 'timeWord', 'dayPart']);
/** Endings that leave a word of time what it is: none, the Arabic accusative, the English possessive. */
const ENDINGS = new Set(['', 'ا', "'s", "s'"]);

/** Prepares a document: keeps the hits that can be part of a time, drops those inside phrases that are no times. */
export function timeReader(document: Document): TimeReader {
  const blocked = new Set<number>();
  for (const hit of document.hits) {
    if (hit.category !== 'timeWord' || hit.id !== 'not-time') continue;
    for (let i = hit.first; i < hit.last; i++) blocked.add(i);
  }
  const startingAt = document.hitsAt.map((hits, index) =>
    blocked.has(index) ? [] : hits.filter((hit) => CATEGORIES.has(hit.category) && fits(document, hit)),
  );
  const endingAt = new Map<number, Hit[]>();
  for (const hit of startingAt.flat()) {
    const list = endingAt.get(hit.last);
    if (list) list.push(hit);
    else endingAt.set(hit.last, [hit]);
  }
  return { document, startingAt, endingAt };
}

function fits(document: Document, hit: Hit): boolean {
  if (NAMES.has(hit.category)) {
    return ENDINGS.has(hit.enclitics) && !isLowerCase(document.tokens[hit.first]?.text ?? '');
  }
  return !WORDS.has(hit.category) || ENDINGS.has(hit.enclitics);
}

function isLowerCase(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

export function token(reader: TimeReader, index: number): Token | undefined {
  return reader.document.tokens[index];
}

/** The hit of a category that starts at a token, the longest first. */
export function hitAt(reader: TimeReader, index: number, category: Category): Hit | undefined {
  return reader.startingAt[index]?.find((hit) => hit.category === category);
}

/** The word of time with one of these ids that starts at a token. */
export function wordAt(reader: TimeReader, index: number, ...ids: readonly TimeWord[]): Hit | undefined {
  return reader.startingAt[index]?.find((hit) => isWord(hit, ids));
}

/** The word of time with one of these ids that ends before a token. */
export function wordBefore(reader: TimeReader, index: number, ...ids: readonly TimeWord[]): Hit | undefined {
  return reader.endingAt.get(index)?.find((hit) => isWord(hit, ids));
}

export function unitAt(reader: TimeReader, index: number, ...ids: readonly TimeUnit[]): Hit | undefined {
  const hit = hitAt(reader, index, 'timeUnit');
  return hit && (ids.length === 0 || ids.some((id) => id === hit.id)) ? hit : undefined;
}

/** The index after optional words of these ids. */
export function skipWords(reader: TimeReader, index: number, ...ids: readonly TimeWord[]): number {
  return wordAt(reader, index, ...ids)?.last ?? index;
}

/** Whether a mark stands at a token; with `glued`, without white space before it. */
export function isMark(reader: TimeReader, index: number, marks: string, glued = false): boolean {
  const mark = token(reader, index);
  return mark?.kind === 'punctuation' && marks.includes(mark.form) && !(glued && mark.spaced);
}

/** Whether two tokens stand in one sentence. */
export function together(reader: TimeReader, one: number, other: number): boolean {
  return token(reader, one)?.sentence === token(reader, other)?.sentence;
}

function isWord(hit: Hit, ids: readonly TimeWord[]): boolean {
  return hit.category === 'timeWord' && ids.some((id) => id === hit.id);
}
