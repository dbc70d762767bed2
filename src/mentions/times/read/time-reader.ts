import type { TimeUnit, TimeWord } from '../../../concepts/times.js';
import { type Grammar, grammarOf } from '../../../grammar/grammar.js';
import { hitAt } from '../../../grammar/hits.js';
import { isGluedMark, isMark } from '../../../grammar/marks.js';
import type { Document, Token } from '../../../model/document.js';
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
/** Names of days and months are capitalised where the script has capitals. */
const NAMES: ReadonlySet<Category> = new Set(['weekday', 'month', 'hijriMonth']);
const COUNTED: readonly Category[] = ['kind', 'unit', 'currency', 'number', 'timeUnit'];
const AND: ReadonlySet<string> = new Set(['and']);
/** Words of time that an attached pronoun makes another word. */
const WORDS: ReadonlySet<Category> = new Set(['timeUnit', 'timeWord', 'dayPart']);
/** Prepares a document: keeps the hits that can be part of a time, drops those inside phrases that are no times. */
export function timeReader(document: Document): TimeReader {
  const blocked = new Set<number>();
  for (const hit of document.hits) {
    if (hit.category !== 'timeWord' || hit.id !== 'not-time') continue;
    for (let i = hit.first; i < hit.last; i++) blocked.add(i);
  }
  const grammar = grammarOf(document);
  const hitsAt = document.hitsAt.map((hits, index) =>
    blocked.has(index)
      ? []
      : hits.filter((hit) => CATEGORIES.has(hit.category) && fits(document, grammar, hit)),
  );
  const endingAt = new Map<number, Hit[]>();
  for (const hit of hitsAt.flat()) {
    const list = endingAt.get(hit.last);
    if (list) list.push(hit);
    else endingAt.set(hit.last, [hit]);
  }
  return { document, grammar, tokens: document.tokens, hitsAt, endingAt };
}

function fits({ tokens }: Document, grammar: Grammar, { category, first, tail }: Hit): boolean {
  const isName = NAMES.has(category);
  if (isName && isLowerCase(tokens[first]?.text ?? '')) return false;
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

/** The unit of time, one of these where some are given, that starts at a token. */
export function timeUnitAt(reader: TimeReader, index: number, ...ids: readonly TimeUnit[]): Hit | undefined {
  const hit = hitAt(reader, index, 'timeUnit');
  return hit && (ids.length === 0 || ids.some((id) => id === hit.id)) ? hit : undefined;
}

/** The index after optional words of these ids. */
export function skipWords(reader: TimeReader, index: number, ...ids: readonly TimeWord[]): number {
  return wordAt(reader, index, ...ids)?.last ?? index;
}

/** Whether a conjunction stands at a token, parted from the figures after it: و20. */
export function joinsFigures({ tokens, grammar }: TimeReader, index: number): boolean {
  return grammar.joinsFigures(tokens[index]?.form ?? '');
}

/** Whether "and" is written on to a word, and nothing else but the article. */
export function isJoined(hit: Pick<Hit, 'lead'> | undefined): boolean {
  return hit?.lead.conjunction === 'and' && hit.lead.preposition === undefined;
}

/** The unit of time with an id. */
export const toTimeUnit = (id: string): TimeUnit => timeUnits.find((unit) => unit === id) ?? 'day';

const timeUnits: readonly TimeUnit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
];

/** The index after an optional mark. */
export function skipMark({ tokens }: TimeReader, index: number, marks: string): number {
  return isMark(tokens[index], marks) ? index + 1 : index;
}

/** The index after a word that joins two, where one stands at a token. */
export function skipAnd(reader: TimeReader, index: number): number {
  return hitAt(reader.document, index, 'marker', AND)?.last ?? index;
}

/** The index after a mark or word that leads to the end of a stretch. */
export function pastTo(reader: TimeReader, index: number): number | undefined {
  if (isMark(reader.tokens[index], '-')) return index + 1;
  return wordAt(reader, index, 'to', 'until')?.last;
}

/** The index after the full stop of a short name, which ends no sentence: Dec. 25, Mon. 3. */
export function pastFullStop(reader: TimeReader, { first, last }: Hit): number {
  return isGluedMark(reader.tokens[last], '.') && together(reader, first, last + 1) ? last + 1 : last;
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
