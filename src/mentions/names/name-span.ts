import type { Document } from '../../model/document.js';
import type { Span, TokenRange } from '../../model/span.js';

/** Marks that folding drops: vowel signs and tatweel count for no letter. */
const MARKS = /[\u0640\u064b-\u065f\u0670]/;

/**
 * The span of a name in its source, without the particles before it (و ف ب ل ك). ل that is written into the article (للمغرب)
 * stays: what is left without it would be no word.
 */
export function nameSpan(
  document: Document,
  range: TokenRange,
  proclitics: string,
): Span & { readonly text: string } {
  const first = document.tokens[range.first];
  const last = document.tokens[range.last - 1];
  const end = last?.end ?? 0;
  const lead =
    proclitics.endsWith('ل') && first?.form.startsWith(`${proclitics}ل`)
      ? proclitics.slice(0, -1)
      : proclitics;
  const start = skipLetters(document.source.text, first?.start ?? 0, end, lead.length);
  const text = document.source.text.slice(start, end);
  const possessive = /['’]s?$/.exec(text);
  if (document.language === 'en' && possessive !== null) {
    return { start, end: end - possessive[0].length, text: text.slice(0, possessive.index) };
  }
  return { start, end, text };
}

function skipLetters(text: string, start: number, end: number, letters: number): number {
  let at = start;
  for (let left = letters; at < end && left > 0; at++) if (!MARKS.test(text.charAt(at))) left -= 1;
  while (letters > 0 && at < end && MARKS.test(text.charAt(at))) at += 1;
  return at;
}
