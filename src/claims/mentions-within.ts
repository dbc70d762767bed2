import type { Document, Token } from '../model/document.js';
import { firstAt } from '../model/first-at.js';
import type { Mention } from '../model/mention.js';

/** The mentions that begin at or after one token and before another, of a list in order. */
export const mentionsWithin = (mentions: readonly Mention[], from: number, to: number): readonly Mention[] =>
  mentions.slice(
    firstAt(mentions, (m) => m.first >= from),
    firstAt(mentions, (m) => m.first >= to),
  );

/** The token at a place of the text. */
export const tokenAt = (document: Document, offset: number): Token | undefined =>
  document.tokens[firstAt(document.tokens, (t) => t.end > offset)];
