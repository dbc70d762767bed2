import type { Document, Token } from '../model/document.js';
import type { Mention } from '../model/mention.js';

/** The index of the first of a list in order for which `reached` holds, the length of the list where none does. */
function firstAt<T>(list: readonly T[], reached: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item === undefined || reached(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The mentions that begin at or after one token and before another, of a list in order. */
export const mentionsWithin = (mentions: readonly Mention[], from: number, to: number): readonly Mention[] =>
  mentions.slice(
    firstAt(mentions, (m) => m.first >= from),
    firstAt(mentions, (m) => m.first >= to),
  );

/** The token at a place of the text. */
export const tokenAt = (document: Document, offset: number): Token | undefined =>
  document.tokens[firstAt(document.tokens, (t) => t.end > offset)];
