import type { Token } from '../model/document.js';
import type { Language } from '../model/language.js';
import type { Analysis } from '../model/lexicon.js';
import type { FoldedText } from './fold.js';
import { readerFor, readerOf } from './readers.js';
import type { SpellingBridge, TextReader, Word } from './text-reader.js';

/** What counts as one token of a folded text: letters with dots between (u.s., أ.ف.ب.), words with inner apostrophes, numbers with inner separators, runs of one mark. */
export const TOKEN =
  /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

/** Whether a folded phrase is plain letters with single spaces between words, so that its words are its tokens. */
export const isPlain = (folded: string): boolean => PLAIN.test(folded);
const PLAIN = /^\p{L}+(?: \p{L}+)*$/u;

const none: readonly Analysis[] = [];

/** What is found out about a form. */
export interface WordReading {
  readonly analyses: readonly Analysis[];
  readonly stem: string;
}

/** What a reader knows beyond the text. */
export interface WordKnowledge {
  /** Forms to be read as another, or as two words; from `bridgeSpelling`. */
  readonly bridge?: SpellingBridge;
  /** Readings of forms met before in texts of the same language; new ones are added. */
  readonly readings?: Map<string, WordReading>;
}

/**
 * Cuts a folded text into words, numbers and marks, with spans in the text as given. A bridged word takes form, stem and
 * analyses of the form that is meant; its text and span stay as printed. Linear.
 */
export function tokenise(
  text: string,
  folded: FoldedText,
  language: Language,
  { bridge, readings = new Map() }: WordKnowledge = {},
): readonly Word[] {
  const own = readerOf(language);
  const out: Word[] = [];
  let before = 0;
  const push = (form: string, from: number, length: number, spaced: boolean): void => {
    const start = folded.starts[from] ?? 0;
    const end = folded.starts[from + length] ?? text.length;
    const kind = kindOf(form);
    const { analyses, stem } =
      kind === 'word' ? readWord(form, text.charAt(end - 1), own, readings) : { analyses: none, stem: form };
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

const kindOf = (form: string): Token['kind'] =>
  /^\p{L}/u.test(form) ? 'word' : /^\p{N}/u.test(form) ? 'number' : 'punctuation';

/** What is found out about a form with its last letter as printed; looked at once. */
function readWord(
  form: string,
  printed: string,
  own: TextReader,
  readings: Map<string, WordReading>,
): WordReading {
  const key = form.endsWith(printed) ? form : `${form}|${printed}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const reader = readerFor(form, own);
  const reading = { analyses: reader.analyse(form, printed), stem: reader.stem(form) };
  readings.set(key, reading);
  return reading;
}
