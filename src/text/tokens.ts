import type { Token } from '../model/document.js';
import type { Analysis } from '../model/lexicon.js';
import { analyseArabic } from './arabic/analyse.js';
import type { SpellingBridge } from './arabic/bridge-spelling.js';
import type { Segmentation } from './arabic/segment-candidates.js';
import { lightStem } from './arabic/stem.js';
import { analyseEnglish } from './english/analyse.js';
import type { FoldedText } from './fold.js';
import type { WordReading } from './lexicon/word-memory.js';

/** What counts as one token of a folded text: letters with dots between (u.s., أ.ف.ب.), words with inner apostrophes, numbers with inner separators, runs of one mark. */
export const TOKEN =
  /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;
/** The analysis of a longer word costs more than it can give. */
const LONGEST_WORD = 60;

const none: readonly Analysis[] = [];

/** What a reader knows beyond the text: how its slips are to be read, and where particles end. */
export interface WordKnowledge {
  /** Forms to be read as another, or as two words; from `bridgeSpelling`. */
  readonly bridge?: SpellingBridge;
  /** Cuts Arabic words, so that stems lose their own particles only; without it they are taken off by rule. */
  readonly cut?: (form: string, closed: boolean) => Segmentation;
  /** Readings of forms met before, with the same morphology and the same `cut`; new ones are added. */
  readonly readings?: Map<string, WordReading>;
}

/**
 * Cuts a folded text into words, numbers and marks, with spans in the text as given. A bridged word takes form, stem and
 * analyses of the form that is meant; its text and span stay as printed. Linear.
 */
export function tokenise(
  text: string,
  folded: FoldedText,
  morphology: 'arabic' | 'english',
  { bridge, cut, readings = new Map() }: WordKnowledge = {},
): readonly Omit<Token, 'sentence'>[] {
  const read = (form: string, closed: boolean): WordReading => {
    const key = closed ? `${form}\u0629` : form;
    const cached = readings.get(key);
    if (cached) return cached;
    const arabic = /\p{Script=Arabic}/u.test(form.slice(0, 4));
    const analyses =
      form.length > LONGEST_WORD ? none : arabic ? analyseArabic(form, closed) : analyseEnglish(form);
    const parts = arabic && cut && form.length <= LONGEST_WORD ? cut(form, closed) : undefined;
    const front = parts && form.length - parts.stem.length - parts.suffixes.join('').length;
    const entry = { analyses, stem: lightStem(form, morphology, front) };
    readings.set(key, entry);
    return entry;
  };
  const out: Omit<Token, 'sentence'>[] = [];
  let before = 0;
  const push = (form: string, from: number, length: number, spaced: boolean): void => {
    const start = folded.starts[from] ?? 0;
    const end = folded.starts[from + length] ?? text.length;
    const kind = /^\p{L}/u.test(form) ? 'word' : /^\p{N}/u.test(form) ? 'number' : 'punctuation';
    const { analyses, stem } =
      kind === 'word' ? read(form, text.charAt(end - 1) === 'ة') : { analyses: none, stem: form };
    out.push({
      index: out.length,
      kind,
      start,
      end,
      text: text.slice(start, end),
      form,
      stem,
      analyses,
      spaced,
    });
  };
  for (const match of folded.text.matchAll(TOKEN)) {
    const form = match[0];
    const { index } = match;
    const spaced = index === 0 || index > before;
    before = index + form.length;
    const [first = form, second] = bridge?.get(form) ?? [];
    if (second === undefined) push(first, index, form.length, spaced);
    else {
      push(first, index, first.length, spaced);
      push(second, index + first.length, second.length, false);
    }
  }
  return out;
}
