import type { Document, Token } from '../model/document.js';
import type { Language } from '../model/language.js';
import type { Lexicon } from '../model/lexicon.js';
import type { Source } from '../schema/types.js';
import { findClauses } from './clauses.js';
import { fold } from './fold.js';
import { lookUp, type WordMemory, wordMemory } from './lexicon/lexicon.js';
import { type PackedHits, packHits, unpackHits } from './pack-hits.js';
import { findQuotes } from './quotes.js';
import { findSentences } from './sentences.js';
import type { HitsAt, SpellingBridge, Word } from './text-reader.js';
import { tokenise } from './tokens.js';

/** What is known before a source is read. */
export interface Known {
  /** How slips of spelling are meant: `bridgeSpelling` of the memory's tools, made of all reports. */
  readonly bridge?: SpellingBridge | undefined;
  /** What is known of the words of other reports. */
  readonly memory?: WordMemory;
  /** The phrases met in it, where it has been read before, by itself. */
  readonly met?: PackedHits | undefined;
}

/**
 * Reads one source: folded, cut into tokens, quotations, sentences and clauses, with every phrase of the lexicon
 * looked up once, or taken from an earlier reading where no slip of its spelling is mended by the other reports. Offsets
 * refer to `source.text` as given. Linear in its length.
 */
export function readDocument(
  source: Source,
  language: Language,
  lexicon: Lexicon,
  known: Known = {},
): Document {
  const { bridge, memory = wordMemory(lexicon), met } = known;
  const { text } = source;
  const { reader } = memory;
  const { words, asAlone } = wordsOf(text, language, memory, bridge);
  const lines = lineNumbers(text, words);
  const lineOf = (token: { readonly index: number }): number => lines[token.index] ?? 0;
  const hitsAt = asAlone && met?.words === words.length ? unpackHits(met) : hitsIn(words, memory, lines);
  const quotes = findQuotes(text, words, lineOf, reader.joinsQuotation);
  const sentences = findSentences(words, hitsAt, quotes, lineOf, reader.partsUnspaced);
  const tokens = sentences.flatMap((s) =>
    words.slice(s.first, s.last).map((word) => inSentence(word, s.index)),
  );
  const clauses = findClauses(sentences, tokens, hitsAt, quotes, reader.clauseRules);
  return {
    source,
    language,
    lexicon,
    tokens,
    sentences,
    clauses,
    quotes,
    hits: hitsAt.flat(),
    hitsAt,
    mended: !asAlone,
  };
}

/**
 * A word with its sentence. Named one by one: an object that begins with a spread and gets more names has a hidden class of
 * its own in V8, and reading tens of thousands of those is what takes longest.
 */
const inSentence = (
  { index, kind, start, end, text, form, stem, analyses, spaced }: Word,
  sentence: number,
): Token => ({ index, kind, start, end, text, form, stem, analyses, spaced, sentence });

/** The phrases of the lexicon met in a text by itself, to be kept. */
export function meetPhrases(text: string, language: Language, memory: WordMemory): PackedHits {
  const { words } = wordsOf(text, language, memory);
  return packHits(hitsIn(words, memory, lineNumbers(text, words)));
}

/** The words of a text, and whether they are the same without the bridge. */
function wordsOf(
  text: string,
  language: Language,
  { readings }: WordMemory,
  bridge?: SpellingBridge,
): { readonly words: readonly Word[]; readonly asAlone: boolean } {
  const folded = fold(text);
  const words = tokenise(text, folded, language, { readings });
  if (bridge === undefined || !words.some(({ form }) => bridge.has(form))) return { words, asAlone: true };
  return { words: tokenise(text, folded, language, { readings, bridge }), asAlone: false };
}

/** Every phrase of the lexicon, looked up. */
function hitsIn(words: readonly Word[], memory: WordMemory, lines: readonly number[]): HitsAt {
  const { reader, tools } = memory;
  const startsLine = (index: number): boolean => index === 0 || lines[index] !== lines[index - 1];
  return reader.settleForms(words, lookUp(words, memory, startsLine, tools.tagVerbs?.(words, startsLine)));
}

/** The line of each token: lines end at any line break. */
function lineNumbers(text: string, tokens: readonly { readonly start: number }[]): readonly number[] {
  let line = 0;
  let at = 0;
  return tokens.map(({ start }) => {
    for (; at < start; at++) if (isBreak(text.charCodeAt(at))) line++;
    return line;
  });
}

/** Whether a code unit ends a line: LF, CR, and the separators of lines and paragraphs. */
const isBreak = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x20_28 || code === 0x20_29;
