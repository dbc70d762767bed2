import type { Token } from '../../model/document.js';
import type { ArabicMemory, WordTagging } from './arabic-memory.js';
import { placeFeatures, type TaggableWord, taggable, wordFeatures } from './segment-tag-features.js';
import { tagWeights } from './segment-weights.js';

/** Coarse parts of speech. Particles hold conjunctions, adverbs and negations; `foreign` is any word in another script. */
export type PartOfSpeech =
  | 'noun'
  | 'adjective'
  | 'verb'
  | 'preposition'
  | 'particle'
  | 'pronoun'
  | 'number'
  | 'punctuation'
  | 'foreign';

/** The tags that weights decide between, in the order of their letters; the others are read off the script. */
export const FITTED_TAGS = [
  'noun',
  'adjective',
  'verb',
  'preposition',
  'particle',
  'pronoun',
  'number',
] as const satisfies readonly PartOfSpeech[];

/** A word and its part of speech. */
export interface Tagged {
  readonly word: TaggableWord;
  readonly tag: PartOfSpeech;
}

type Word = Pick<Token, 'kind' | 'form' | 'text'>;

/** After these a sentence may begin. */
const STOP = /^[.!?؟]$/;
const ARABIC = /^\p{Script=Arabic}/u;

/** The part of speech that the script shows; undefined for words in Arabic script. */
function shown({ kind, form }: Word): PartOfSpeech | undefined {
  if (kind !== 'word') return kind;
  return ARABIC.test(form) ? undefined : 'foreign';
}

function addTo(scores: number[], features: readonly string[]): void {
  const weights = tagWeights();
  for (const feature of features) {
    const row = weights.get(feature);
    if (row) for (let t = 0; t < scores.length; t++) scores[t] = (scores[t] ?? 0) + (row[t] ?? 0);
  }
}

/**
 * Tags the words of a stretch of text from first to last, each in the light of its own parts, its neighbours and the
 * tags given before it: a log-linear model fitted like that of `segment`. Linear; a stretch is a
 * line or more, and a full stop begins anew.
 */
export function tagWords(
  words: readonly Word[],
  { cut, known, taggings }: ArabicMemory,
  startsLine: (index: number) => boolean = (index) => index === 0,
): readonly Tagged[] {
  const read = (token: Word): WordTagging => {
    const closed = token.text.endsWith('ة');
    const key = closed ? `${token.form}\u0629` : token.form;
    const cached = taggings.get(key);
    if (cached) return cached;
    const plain = shown(token) !== undefined;
    const word = plain
      ? { form: token.form, segmentation: { prefixes: [], stem: token.form, suffixes: [] }, known: '' }
      : taggable(token.form, cut(token.form, closed), known);
    const scores = FITTED_TAGS.map(() => 0);
    if (!plain) addTo(scores, wordFeatures(word));
    const entry = { word, scores };
    taggings.set(key, entry);
    return entry;
  };
  const entries = words.map(read);
  const begins = (i: number): boolean => startsLine(i) || STOP.test(words[i - 1]?.form ?? '');
  const out: Tagged[] = [];
  words.forEach((token, i) => {
    const entry = entries[i];
    if (entry === undefined) return;
    const { word } = entry;
    const scores = [...entry.scores];
    const plain = shown(token);
    if (plain === undefined) {
      const opens = begins(i);
      const place = {
        before: opens ? undefined : entries[i - 1]?.word,
        after: entries[i + 1]?.word,
        tag: opens ? '' : (out[i - 1]?.tag ?? ''),
        earlier: opens || begins(i - 1) ? '' : (out[i - 2]?.tag ?? ''),
      };
      addTo(scores, placeFeatures(word, place));
    }
    const best = scores.reduce((b, score, t) => (score > (scores[b] ?? 0) ? t : b), 0);
    out.push({ word, tag: plain ?? FITTED_TAGS[best] ?? 'noun' });
  });
  return out;
}
