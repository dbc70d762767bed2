import { type Grammar, grammarOf } from '../../grammar/grammar.js';
import { hitAt } from '../../grammar/hits.js';
import { isMark } from '../../grammar/marks.js';
import type { Document, Token } from '../../model/document.js';
import type { Category, Hit } from '../../model/lexicon.js';

/** A document with what the readers of numbers ask of it: hits by their last token, and whole lists to walk. */
export interface QuantityReader {
  readonly document: Document;
  readonly grammar: Grammar;
  readonly tokens: readonly Token[];
  readonly hitsAt: Document['hitsAt'];
  /** Hits by one past their last token: `endingAt[i]` are those that end where token `i` begins. */
  readonly endingAt: ReadonlyMap<number, readonly Hit[]>;
}

/** Categories that are asked for by where they end. */
const LOOKED_BACK = [
  'concept',
  'hedge',
  'kind',
  'unit',
  'currency',
  'negation',
  'light',
  'month',
  'hijriMonth',
  'timeUnit',
  'timeWord',
  'ordinal',
  'preposition',
  'stop',
  'weekday',
  'marker',
  'number',
  'determiner',
  'vague',
] as const satisfies readonly Category[];
type LookedBack = (typeof LOOKED_BACK)[number];
const lookedBack: ReadonlySet<Category> = new Set<Category>(LOOKED_BACK);

export function quantityReader(document: Document): QuantityReader {
  const endingAt = new Map<number, Hit[]>();
  for (const hit of document.hits) {
    if (!lookedBack.has(hit.category)) continue;
    const list = endingAt.get(hit.last);
    if (list) list.push(hit);
    else endingAt.set(hit.last, [hit]);
  }
  const { tokens, hitsAt } = document;
  return { document, grammar: grammarOf(document), tokens, hitsAt, endingAt };
}

/** The longest hit of a category, with one of the ids where some are given, that ends where a token begins. */
export function hitBefore(
  reader: QuantityReader,
  index: number,
  category: LookedBack,
  ids?: ReadonlySet<string>,
): Hit | undefined {
  let longest: Hit | undefined;
  for (const hit of reader.endingAt.get(index) ?? []) {
    if (hit.category !== category || (ids !== undefined && !ids.has(hit.id))) continue;
    if (longest === undefined || hit.first < longest.first) longest = hit;
  }
  return longest;
}

/** Whether a hit of one of some categories ends where a token begins. */
export function isAfter(
  reader: QuantityReader,
  index: number,
  categories: readonly LookedBack[],
  ids?: ReadonlySet<string>,
): boolean {
  return categories.some((category) => hitBefore(reader, index, category, ids) !== undefined);
}

/** The preposition at a token that may lead the whole of which a part is told. */
export const partitiveAt = (reader: QuantityReader, index: number): Hit | undefined =>
  hitAt(reader, index, 'preposition', reader.grammar.partitives);

/** Past such a preposition; else the same index. */
export const pastPartitive = (reader: QuantityReader, index: number): number =>
  partitiveAt(reader, index)?.last ?? index;

/** Whether a token stands in the same sentence as another. */
export function sameSentence(reader: QuantityReader, a: number, b: number): boolean {
  return reader.tokens[a]?.sentence === reader.tokens[b]?.sentence;
}

/** What is first found going back from a token over so many of its sentence. */
export function foundBefore<T>(
  reader: QuantityReader,
  index: number,
  reach: number,
  find: (at: number) => T | undefined,
): T | undefined {
  for (let at = index - 1; at >= index - reach && at >= 0 && sameSentence(reader, at, index); at--) {
    const found = find(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a token has nothing between it and the token before. */
export function isGlued(reader: QuantityReader, index: number): boolean {
  return index > 0 && reader.tokens[index]?.spaced === false;
}

/** Whether a token is the given mark, with nothing between it and the token before. */
export function isGluedMark(reader: QuantityReader, index: number, mark: string): boolean {
  const token = reader.tokens[index];
  return isMark(token, mark) && token?.spaced === false;
}

/** Past a hyphen glued on both sides, as in `20-year-old`; else the same index. */
export function pastHyphen(reader: QuantityReader, index: number): number {
  return isGluedMark(reader, index, '-') && isGlued(reader, index + 1) ? index + 1 : index;
}
