import type { Document, Token } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { Printed } from './pieces.js';

/** Whether a word is seen to be a name, or part of one: quoted, or with a capital that no sentence begins with. */
export function isNameAt({ document, tongue }: Printed, token: Token): boolean {
  if (isQuoted(document, token)) return true;
  if (!tongue.grammar.capitals || !/^\p{Lu}/u.test(token.text)) return false;
  const opensSentence = document.sentences[token.sentence]?.first === token.index;
  return !opensSentence || /^\p{Lu}{2}/u.test(token.text) || !isKnown(document, token);
}

/** Whether a word stands between quotation marks as a name. */
export const isQuoted = ({ quotes }: Document, { start, end }: Span): boolean =>
  quotes.some((quote) => quote.role === 'name' && quote.start <= start && end <= quote.end);

const isKnown = ({ hitsAt, lexicon }: Document, { index, analyses }: Token): boolean =>
  (hitsAt[index] ?? []).length > 0 ||
  analyses.some(({ base }) => lexicon.speakers.has(base) || lexicon.glosses.has(base));
