import type { Document, Token } from './document.js';
import { firstAt } from './first-at.js';
import type { Span } from './span.js';

/** The tokens that begin inside a span, in order; found by halves, since a document has its tokens in order. */
export function tokensIn({ tokens }: Pick<Document, 'tokens'>, { start, end }: Span): readonly Token[] {
  return tokens.slice(
    firstAt(tokens, (t) => t.start >= start),
    firstAt(tokens, (t) => t.start >= end),
  );
}
