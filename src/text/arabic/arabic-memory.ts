import type { Lexicon } from '../../model/lexicon.js';
import { lexiconKey } from '../lexicon-key.js';
import { analyseArabic } from './analyse.js';
import type { PartOfSpeech } from './part-of-speech.js';
import { segmenter } from './segment.js';
import { type KnownWords, knownWords } from './segment-known.js';
import type { TaggableWord } from './segment-tag-features.js';
import type { Segmentation } from './segmentations.js';

/** What tagging finds out about a form before it looks at the words around it. */
export interface WordTagging {
  readonly word: TaggableWord;
  /** The tag that its script shows. */
  readonly shown: PartOfSpeech | undefined;
  /** What it says of its own tag, of that of the word behind it, and of that of the word before it. */
  readonly scores: readonly number[];
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** What it says of its own tag behind a word of another. */
  readonly afterTag: Map<string, readonly number[]>;
}

/** What has been found out about Arabic forms by a lexicon, each looked at once. */
export interface ArabicMemory {
  readonly lexicon: Lexicon;
  readonly known: KnownWords;
  /** Cuts a form; `closed` says that it is printed with ة. */
  readonly cut: (form: string, closed: boolean) => Segmentation;
  readonly taggings: Map<string, WordTagging>;
  /** Whether the lexicon confirms some analysis of a form. */
  readonly confirms: (form: string) => boolean;
}

function confirmer({ entries }: Lexicon): (form: string) => boolean {
  const known = new Map<string, boolean>();
  return (form) => {
    const found = known.get(form) ?? analyseArabic(form).some((a) => entries.has(lexiconKey(a.base, a.form)));
    known.set(form, found);
    return found;
  };
}

/** An empty memory for Arabic texts read by a lexicon. */
export function arabicMemory(lexicon: Lexicon): ArabicMemory {
  const known = knownWords(lexicon);
  return { lexicon, known, cut: segmenter(known), taggings: new Map(), confirms: confirmer(lexicon) };
}
