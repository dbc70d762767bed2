import { grammarOf } from '../../grammar/grammar.js';
import { particleLetters } from '../../grammar/particles.js';
import { wordStart } from '../../grammar/word-start.js';
import type { Document } from '../../model/document.js';
import type { Lead } from '../../model/lexicon.js';
import type { Span, TokenRange } from '../../model/span.js';

/** A span with its words as printed. */
export interface NameSpan extends Span {
  readonly text: string;
}

/** The span of a name in its source, without the particles before it (و ف ب ل ك) and the ending of a possessive. */
export function nameSpan(document: Document, range: TokenRange, written: Lead): NameSpan {
  const { withoutPossessive, cuttable } = grammarOf(document);
  const first = document.tokens[range.first];
  const last = document.tokens[range.last - 1];
  if (first === undefined || last === undefined) return { start: 0, end: 0, text: '' };
  const lead = cuttable(first.form, written);
  const start = particleLetters({ lead }) === 0 ? first.start : wordStart(first, lead);
  const end = last.end - (last.form.length - withoutPossessive(last.form).length);
  return { start, end, text: document.source.text.slice(start, end) };
}
