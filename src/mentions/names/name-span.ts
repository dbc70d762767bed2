import { grammarOf } from '../../grammar/grammar.js';
import { isUnweighed } from '../../grammar/script.js';
import type { Document } from '../../model/document.js';
import type { Lead } from '../../model/lexicon.js';
import type { Span, TokenRange } from '../../model/span.js';

/** A span with its words as printed. */
export interface NameSpan extends Span {
  readonly text: string;
}

/** The span of a name in its source, without the particles before it (و ف ب ل ك) and the ending of a possessive. */
export function nameSpan(document: Document, range: TokenRange, lead: Lead): NameSpan {
  const { withoutPossessive, particleLetters } = grammarOf(document);
  const first = document.tokens[range.first];
  const last = document.tokens[range.last - 1];
  const form = last?.form ?? '';
  const end = (last?.end ?? 0) - (form.length - withoutPossessive(form).length);
  const { text } = document.source;
  const start = skipLetters(text, first?.start ?? 0, end, particleLetters(first?.form ?? '', lead));
  return { start, end, text: text.slice(start, end) };
}

function skipLetters(text: string, start: number, end: number, letters: number): number {
  if (letters === 0) return start;
  let at = start;
  for (let left = letters; at < end && left > 0; at++) if (!isUnweighed(text.charAt(at))) left -= 1;
  while (at < end && isUnweighed(text.charAt(at))) at += 1;
  return at;
}
