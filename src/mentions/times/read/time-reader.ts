import type { TimeWord } from '../../../concepts/times.js';
import { type Grammar, grammarOf } from '../../../grammar/grammar.js';
import { hitAt } from '../../../grammar/hits.js';
import type { Document, Token } from '../../../model/document.js';
import { flat } from '../../../model/flat-map.js';
import type { Category, Hit } from '../../../model/lexicon.js';

/** What was read at a token, and the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly last: number;
}

/** A document as the readers of times see it: words of time by where they start and where they end. */
export interface TimeReader {
  readonly document: Document;
  readonly grammar: Grammar;
  readonly tokens: readonly Token[];
  readonly hitsAt: readonly (readonly Hit[])[];
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
/** What figures count. */
const COUNTED: readonly Category[] = ['kind', 'unit', 'currency', 'number', 'timeUnit'];
/** Names of days and months are capitalised where the script has capitals. */
const NAMES: ReadonlySet<Category> = new Set(['weekday', 'month', 'hijriMonth']);
/** Words of time that an attached pronoun makes another word. */
const WORDS: ReadonlySet<Category> = new Set(['timeUnit', 'timeWord', 'dayPart']);

const NONE: readonly Hit[] = [];

/** Prepares a document: keeps the hits that can be part of a time, drops those inside phrases that are no times. */
export function timeReader(document: Document): TimeReader {
  const blocked = new Set<number>();
  for (const hit of document.hits) {
    if (hit.category !== 'timeWord' || hit.id !== 'not-time') continue;
    for (let i = hit.first; i < hit.last; i++) blocked.add(i);
  }
  const grammar = grammarOf(document);
  const hitsAt = document.hitsAt.map((hits, index) =>
    hits.length === 0 || blocked.has(index)
      ? NONE
      : hits.filter((hit) => CATEGORIES.has(hit.category) && fits(document, grammar, hit)),
  );
  const endingAt = new Map<number, Hit[]>();
  for (const hit of flat(hitsAt)) {
    const list = endingAt.get(hit.last);
    if (list) list.push(hit);
    else endingAt.set(hit.last, [hit]);
  }
  return { document, grammar, tokens: document.tokens, hitsAt, endingAt };
}

function fits({ tokens }: Document, grammar: Grammar, { category, first, tail }: Hit): boolean {
  const isName = NAMES.has(category);
  if (isName && grammar.capitalDates && isLowerCase(tokens[first]?.text ?? '')) return false;
  return !(isName || WORDS.has(category)) || grammar.endsInCase(tail);
}

function isLowerCase(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

/** The word of time with one of these ids that starts at a token. */
export function wordAt(reader: TimeReader, index: number, ...ids: readonly TimeWord[]): Hit | undefined {
  return reader.hitsAt[index]?.find((hit) => isWord(hit, ids));
}

/** The word of time with one of these ids that ends before a token. */
export function wordBefore(reader: TimeReader, index: number, ...ids: readonly TimeWord[]): Hit | undefined {
  return reader.endingAt.get(index)?.find((hit) => isWord(hit, ids));
}

/** Whether a word that figures before it count starts at a token. */
export function isCounted(reader: TimeReader, index: number): boolean {
  return COUNTED.some((category) => hitAt(reader, index, category)?.lead.letters === 0);
}

/** Whether two tokens stand in one sentence. */
export function together(reader: TimeReader, one: number, other: number): boolean {
  return reader.tokens[one]?.sentence === reader.tokens[other]?.sentence;
}

function isWord(hit: Hit, ids: readonly TimeWord[]): boolean {
  return hit.category === 'timeWord' && ids.some((id) => id === hit.id);
}
