import type { Document } from '../model/document.js';
import { flat } from '../model/flat-map.js';
import type { Language } from '../model/language.js';
import type { Lexicon } from '../model/lexicon.js';
import type { Source } from '../schema/types.js';
import { findClauses } from './clauses.js';
import { type WordMemory, wordMemory } from './lexicon/lexicon.js';
import { lineNumbers } from './line-numbers.js';
import { type PackedHits, packHits, unpackHits } from './pack-hits.js';
import { type PassageMemory, passageMemory, readPassages } from './passages.js';
import { findQuotes } from './quotes.js';
import { findSentences } from './sentences.js';
import type { SpellingBridge } from './text-reader.js';

/** What is known before a source is read. */
export interface Known {
  /** How slips of spelling are meant: `bridgeSpelling` of the memory's tools, made of all reports. */
  readonly bridge?: SpellingBridge | undefined;
  /** What is known of the words of other reports. */
  readonly memory?: WordMemory;
  /** Passages of the other reports that were read before: of one language, and mended alike. */
  readonly passages?: PassageMemory | undefined;
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
  const { bridge, memory = wordMemory(lexicon), met, passages = passageMemory() } = known;
  const { text } = source;
  const { reader } = memory;
  const read = readPassages(text, { language, memory, bridge, passages });
  const { words, mended } = read;
  const lines = lineNumbers(text, words);
  const lineOf = (token: { readonly index: number }): number => lines[token.index] ?? 0;
  const hitsAt = !mended && met?.words === words.length ? unpackHits(met) : read.hitsAt();
  const quotes = findQuotes(text, words, lineOf, reader.joinsQuotation);
  const sentences = findSentences(words, hitsAt, quotes, lineOf, reader.partsUnspaced);
  for (const { index, first, last } of sentences)
    for (const word of words.slice(first, last)) word.sentence = index;
  const clauses = findClauses(sentences, words, hitsAt, quotes, reader.clauseRules);
  return {
    source,
    language,
    lexicon,
    tokens: words,
    sentences,
    clauses,
    quotes,
    hits: flat(hitsAt),
    hitsAt,
    mended,
  };
}

/** The phrases of the lexicon met in a text by itself, to be kept. */
export const meetPhrases = (text: string, language: Language, memory: WordMemory): PackedHits =>
  packHits(readPassages(text, { language, memory, passages: passageMemory() }).hitsAt());
