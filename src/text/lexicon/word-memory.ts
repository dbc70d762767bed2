import type { Analysis, Lexicon, LexiconEntry } from '../../model/lexicon.js';
import { analyseArabic } from '../arabic/analyse.js';
import { segmenter } from '../arabic/segment.js';
import type { Segmentation } from '../arabic/segment-candidates.js';
import { type KnownWords, knownWords } from '../arabic/segment-known.js';
import type { TaggableWord } from '../arabic/segment-tag-features.js';
import { lexiconKey } from './lexicon.js';

/** What tokenising finds out about a form. */
export interface WordReading {
  readonly analyses: readonly Analysis[];
  readonly stem: string;
}

/** A reading of a form that entries of the lexicon confirm. */
export interface Match {
  readonly analysis: Analysis;
  readonly entries: readonly LexiconEntry[];
}

/** What tagging finds out about a form before it looks at the words around it. */
export interface WordTagging {
  readonly word: TaggableWord;
  readonly scores: readonly number[];
}

/**
 * What has been found out about the forms of one language, so that a form which the reports of one event share is looked
 * at once. It depends on the lexicon and the form alone: what one comparison has found out holds in the next.
 */
export interface WordMemory {
  readonly lexicon: Lexicon;
  readonly known: KnownWords;
  /** Cuts each Arabic form once. */
  readonly cut: (form: string, closed: boolean) => Segmentation;
  readonly readings: Map<string, WordReading>;
  readonly taggings: Map<string, WordTagging>;
  /** The analyses of a form that the lexicon confirms, in their order. */
  readonly matches: (analyses: readonly Analysis[]) => readonly Match[];
  /** Whether the lexicon confirms some analysis of an Arabic form. */
  readonly confirms: (form: string) => boolean;
}

/** A memory of more forms than this, those of some ten reports, is not kept for the next comparison: about 20 MB. */
const KEPT = 4000;

/** Whether a memory is small enough to be kept. */
export const isKept = ({ readings }: WordMemory): boolean => readings.size <= KEPT;

function confirmer(lexicon: Lexicon): (form: string) => boolean {
  const known = new Map<string, boolean>();
  return (form) => {
    const found =
      known.get(form) ?? analyseArabic(form).some((a) => lexicon.entries.has(lexiconKey(a.base, a.form)));
    known.set(form, found);
    return found;
  };
}

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

/** An empty memory for the texts of one language. */
export function wordMemory(lexicon: Lexicon): WordMemory {
  return {
    lexicon,
    known: knownWords(lexicon),
    cut: segmenter(lexicon),
    readings: new Map(),
    taggings: new Map(),
    matches: matcher(lexicon),
    confirms: confirmer(lexicon),
  };
}
