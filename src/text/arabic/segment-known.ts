import type { Category, Lexicon } from '../../model/lexicon.js';
import { lexiconKey } from '../lexicon-key.js';
import type { Segmentation } from './segmentations.js';

/** What a lexicon knows of words: `word` of whole words and noun bases, `past` and `present` of verb stems. */
export interface KnownWords {
  readonly word: (form: string) => boolean;
  readonly past: (stem: string) => boolean;
  readonly present: (stem: string) => boolean;
  /** The categories that a word alone is filed under, a letter for each kind of them, sorted; empty where unknown. */
  readonly kinds: (form: string) => string;
}

/** Categories whose words behave alike share a letter; the others say nothing of a part of speech. */
const LETTERS: Partial<Readonly<Record<Category, string>>> = {
  concept: 'c',
  stop: 's',
  marker: 'm',
  preposition: 'p',
  according: 'p',
  negation: 'n',
  speech: 'q',
  light: 'l',
  reference: 'r',
  number: '0',
  ordinal: '1',
  month: 't',
  weekday: 't',
  timeUnit: 't',
  timeWord: 't',
  dayPart: 't',
  country: 'g',
  capital: 'g',
  place: 'g',
  givenName: 'g',
  nationality: 'a',
  office: 'o',
  title: 'o',
  body: 'o',
  kind: 'k',
  unit: 'k',
};

/** A lexicon as the segmenter and the tagger see it. */
export function knownWords({ entries }: Lexicon): KnownWords {
  const kinds = (form: string): string => {
    const letters = new Set<string>();
    for (const entry of entries.get(form) ?? [])
      if (entry.rest.length === 0 && entry.gap === 0) letters.add(LETTERS[entry.category] ?? '');
    return [...letters].sort().join('');
  };
  return {
    word: (form) => entries.has(form),
    past: (stem) => entries.has(lexiconKey(stem, 'past')),
    present: (stem) => entries.has(lexiconKey(stem, 'present')),
    kinds,
  };
}

/** The word that a segmentation leaves, as a lexicon lists it: `شرك` with ت or ة behind it is شركه. */
export function baseOf({ stem, suffixes }: Segmentation): string {
  return suffixes[0] === 'ت' || suffixes[0] === 'ة' ? `${stem}ه` : stem;
}

/** Whether a stem is known as a verb: `p` in the past, `f` with a prefix of the imperfect, empty where it is not. */
export function verbKind(stem: string, known: KnownWords): '' | 'p' | 'f' {
  if (known.past(stem)) return 'p';
  return stem.length > 2 && 'يتنا'.includes(stem.charAt(0)) && known.present(stem.slice(1)) ? 'f' : '';
}
