import type { Document } from '../../model/document.js';
import type { TokenRange } from '../../model/span.js';
import { endOfList } from './end-of-list.js';
import { listReaderOf } from './list-reader.js';
import { conceptAt, eventAt, isBarePreposition, isComma } from './list-words.js';

/** The members of the list that stands after a word, as ranges of tokens. */
export function membersAfter(
  document: Document,
  token: number,
  quoteEnd: ReadonlyMap<number, number>,
): readonly TokenRange[] {
  const from = conceptAt(document, token)?.last ?? token + 1;
  const end = endOfList(document, from, quoteEnd.get(from));
  const first = firstMember(document, from, end);
  if (first === undefined) return [];
  const starts = [first];
  for (let i = first + 1; i < end; i++) if (opensMember(document, i)) starts.push(i);
  return starts
    .map((start, k) => trimmed(document, start, starts[k + 1] ?? end))
    .filter(({ first: a, last: z }) => a < z);
}

/** Where the first member begins: at the first event named that is not the verb's own subject; where none is, there is no list. */
function firstMember(document: Document, from: number, end: number): number | undefined {
  const reader = listReaderOf(document);
  for (let i = from; i < end; i++) {
    const hit = eventAt(document, i);
    if (hit === undefined || reader.isSubject(document, hit, from)) continue;
    return reader.isWhole(document, from, i) ? from : i;
  }
  return undefined;
}

/** Whether a member begins at a token: after a comma, or where the language joins one on. */
const opensMember = (document: Document, index: number): boolean =>
  isComma(document, index - 1) || listReaderOf(document).joinsMember(document, index);

/** A range without the marks, joining words and prepositions at its ends. */
function trimmed(document: Document, start: number, end: number): TokenRange {
  const idle = (i: number): boolean =>
    document.tokens[i]?.kind === 'punctuation' ||
    isBarePreposition(document, i) ||
    (document.hitsAt[i] ?? []).some((h) => h.category === 'marker' && h.last === i + 1);
  let first = start;
  let last = end;
  while (first < last && idle(first)) first++;
  while (last > first && idle(last - 1)) last--;
  return { first, last };
}
