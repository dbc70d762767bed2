import type { Document } from '../model/document.js';
import type { Language } from '../model/language.js';
import type { Lexicon } from '../model/lexicon.js';
import type { Source } from '../schema/types.js';
import { findClauses } from './clauses.js';
import { fold } from './fold.js';
import { lookUp, type WordMemory, wordMemory } from './lexicon/lexicon.js';
import { findQuotes } from './quotes.js';
import { findSentences } from './sentences.js';
import type { SpellingBridge } from './text-reader.js';
import { tokenise } from './tokens.js';

/**
 * Reads one source: folded, cut into tokens, quotations, sentences and clauses, with every phrase of the lexicon
 * looked up once. `bridge` says how slips of spelling are meant (`bridgeSpelling` of the memory's tools, made of all
 * reports), `memory` what is known of the words of other reports. Offsets refer to `source.text` as given. Linear in its
 * length.
 */
export function readDocument(
  source: Source,
  language: Language,
  lexicon: Lexicon,
  bridge?: SpellingBridge,
  memory: WordMemory = wordMemory(lexicon),
): Document {
  const { text } = source;
  const { reader, tools, readings } = memory;
  const words = tokenise(text, fold(text), language, { readings, ...(bridge && { bridge }) });
  const lines = lineNumbers(text, words);
  const lineOf = (token: { readonly index: number }): number => lines[token.index] ?? 0;
  const startsLine = (index: number): boolean => index === 0 || lines[index] !== lines[index - 1];
  const hitsAt = reader.settleForms(
    words,
    lookUp(words, memory, startsLine, tools.tagVerbs?.(words, startsLine)),
  );
  const quotes = findQuotes(text, words, lineOf, reader.joinsQuotation);
  const sentences = findSentences(words, hitsAt, quotes, lineOf, reader.partsUnspaced);
  const tokens = sentences.flatMap((s) =>
    words.slice(s.first, s.last).map((w) => ({ ...w, sentence: s.index })),
  );
  const clauses = findClauses(sentences, tokens, hitsAt, quotes, reader.clauseRules);
  return { source, language, lexicon, tokens, sentences, clauses, quotes, hits: hitsAt.flat(), hitsAt };
}

/** The line of each token: lines end at any line break. */
function lineNumbers(text: string, tokens: readonly { readonly start: number }[]): readonly number[] {
  let line = 0;
  let at = 0;
  return tokens.map(({ start }) => {
    for (; at < start; at++) if (/[\n\r\u2028\u2029]/.test(text.charAt(at))) line++;
    return line;
  });
}
