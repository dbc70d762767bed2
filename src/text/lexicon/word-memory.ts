import type { Analysis, Lexicon, LexiconEntry } from '../../model/lexicon.js';
import { lexiconKey } from '../lexicon-key.js';
import { readerOf } from '../readers.js';
import type { TextReader, Word, WordTools } from '../text-reader.js';
import type { WordReading } from '../tokens.js';

/** A reading of a form that entries of the lexicon confirm. */
export interface Match {
  readonly analysis: Analysis;
  readonly entries: readonly LexiconEntry[];
}

/**
 * What has been found out about the forms of one language, so that a form which the reports of one event share is looked
 * at once. It depends on the lexicon and the form alone: what one comparison has found out holds in the next.
 */
export interface WordMemory {
  readonly lexicon: Lexicon;
  readonly reader: TextReader;
  readonly tools: WordTools;
  readonly readings: Map<string, WordReading>;
  /** The analyses of a form that the lexicon confirms, in their order. */
  readonly matches: (analyses: readonly Analysis[]) => readonly Match[];
  /** The words that follow in phrases of the lexicon and that a word may be read as: for most words none. */
  readonly followers: (word: Word) => readonly string[];
}

/** A memory of more forms than this, those of some ten reports, is not kept for the next comparison: about 20 MB. */
const KEPT = 4000;

/** Whether a memory is small enough to be kept. */
export const isKept = ({ readings }: WordMemory): boolean => readings.size <= KEPT;

function confirmed(analyses: readonly Analysis[], lexicon: Lexicon): readonly Match[] {
  const out: Match[] = [];
  for (const analysis of analyses) {
    const entries = lexicon.entries.get(lexiconKey(analysis.base, analysis.form));
    if (entries !== undefined) out.push({ analysis, entries });
  }
  return out;
}

function matcher(lexicon: Lexicon): (analyses: readonly Analysis[]) => readonly Match[] {
  const found = new Map<readonly Analysis[], readonly Match[]>();
  return (analyses) => {
    const matches = found.get(analyses) ?? confirmed(analyses, lexicon);
    found.set(analyses, matches);
    return matches;
  };
}

function followerFinder({ following }: Lexicon): (word: Word) => readonly string[] {
  const found = new Map<readonly Analysis[], readonly string[]>();
  return ({ form, analyses }) => {
    if (analyses.length === 0) return following.has(form) ? [form] : [];
    const known = found.get(analyses);
    if (known !== undefined) return known;
    const words = [...new Set([form, ...analyses.map(({ base }) => base)])].filter((w) => following.has(w));
    found.set(analyses, words);
    return words;
  };
}

/** An empty memory for the texts of one language. */
export function wordMemory(lexicon: Lexicon): WordMemory {
  const reader = readerOf(lexicon.language);
  return {
    lexicon,
    reader,
    tools: reader.wordTools(lexicon),
    readings: new Map(),
    matches: matcher(lexicon),
    followers: followerFinder(lexicon),
  };
}
