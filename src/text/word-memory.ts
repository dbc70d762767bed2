import type { Analysis, Lexicon } from '../model/lexicon.js';
import { segmenter } from './segment.js';
import type { Segmentation } from './segment-candidates.js';
import { type KnownWords, knownWords } from './segment-known.js';
import type { TaggableWord } from './segment-tag-features.js';

/** What tokenising finds out about a form. */
export interface WordReading {
  readonly analyses: readonly Analysis[];
  readonly stem: string;
}

/** What tagging finds out about a form before it looks at the words around it. */
export interface WordTagging {
  readonly word: TaggableWord;
  readonly scores: readonly number[];
}

/**
 * What has been found out about the forms of one language, so that a form which the reports of one event share is looked
 * at once. It depends on the lexicon and the form alone, and lives as long as one comparison.
 */
export interface WordMemory {
  readonly lexicon: Lexicon;
  readonly known: KnownWords;
  /** Cuts each Arabic form once. */
  readonly cut: (form: string, closed: boolean) => Segmentation;
  readonly readings: Map<string, WordReading>;
  readonly taggings: Map<string, WordTagging>;
}

/** An empty memory for the texts of one language. */
export function wordMemory(lexicon: Lexicon): WordMemory {
  return {
    lexicon,
    known: knownWords(lexicon),
    cut: segmenter(lexicon),
    readings: new Map(),
    taggings: new Map(),
  };
}
