import type { Document, Token } from '../../model/document.js';
import type { Category, Hit } from '../../model/lexicon.js';

/** A document with what the readers of numbers ask of it: hits by their last token, and whole lists to walk. */
export interface QuantityReader {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly hitsAt: Document['hitsAt'];
  /** Hits by one past their last token: `endingAt[i]` are those that end where token `i` begins. */
  readonly endingAt: ReadonlyMap<number, readonly Hit[]>;
}

/** Categories that are asked for by where they end. */
const lookedBack: ReadonlySet<Category> = new Set([
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
  'ordinal',
  'preposition',
  'stop',
  'weekday',
  'marker',
  'timeWord',
  'number',
]);

export function quantityReader(document: Document): QuantityReader {
  const endingAt = new Map<number, Hit[]>();
  for (const hit of document.hits) {
    if (!lookedBack.has(hit.category)) continue;
    const list = endingAt.get(hit.last);
    if (list) list.push(hit);
    else endingAt.set(hit.last, [hit]);
  }
  return { document, tokens: document.tokens, hitsAt: document.hitsAt, endingAt };
}

/** The longest hit of a category that starts at a token. */
export function hitAt(
  reader: QuantityReader,
  index: number,
  category: Category,
  ...ids: readonly string[]
): Hit | undefined {
  return reader.hitsAt[index]?.find(
    (hit) => hit.category === category && (ids.length === 0 || ids.includes(hit.id)),
  );
}

/** The longest hit of a category that ends where a token begins. */
export function hitBefore(
  reader: QuantityReader,
  index: number,
  category: Category,
  ...ids: readonly string[]
): Hit | undefined {
  let longest: Hit | undefined;
  for (const hit of reader.endingAt.get(index) ?? []) {
    if (hit.category !== category || (ids.length > 0 && !ids.includes(hit.id))) continue;
    if (longest === undefined || hit.first < longest.first) longest = hit;
  }
  return longest;
}

/** Whether a token stands in the same sentence as another. */
export function sameSentence(reader: QuantityReader, a: number, b: number): boolean {
  return reader.tokens[a]?.sentence === reader.tokens[b]?.sentence;
}

/** Whether a token is the given mark, with nothing between it and the token before. */
export function isGluedMark(reader: QuantityReader, index: number, mark: string): boolean {
  const token = reader.tokens[index];
  return token !== undefined && token.kind === 'punctuation' && token.form === mark && !token.spaced;
}

/** Whether a token is a word of its own script glued to what stands before it. */
export function isGlued(reader: QuantityReader, index: number): boolean {
  const token = reader.tokens[index];
  return index > 0 && token !== undefined && !token.spaced;
}

/** Past a hyphen glued on both sides, as in `20-year-old`; else the same index. */
export function pastHyphen(reader: QuantityReader, index: number): number {
  return isGluedMark(reader, index, '-') && isGlued(reader, index + 1) ? index + 1 : index;
}

/** Where the word of a token begins once its proclitics are left out; the article stays. */
export function startOf(token: Token, proclitics: string): number {
  const taken = proclitics.replace(/ال$/, '').length;
  let letters = 0;
  for (let i = 0; i < token.text.length; i++) {
    if (!/\p{L}/u.test(token.text.charAt(i)) || token.text.charAt(i) === '\u0640') continue;
    if (letters === taken) return token.start + i;
    letters++;
  }
  return token.start;
}
