import type { Token } from '../model/document.js';
import type { Language } from '../model/language.js';
import type { Analysis } from '../model/lexicon.js';
import { charKind } from './char-kind.js';
import { cutTokens } from './cut-tokens.js';
import type { FoldedText } from './fold.js';
import { readerFor, readerOf } from './readers.js';
import type { SpellingBridge, TextReader, Word } from './text-reader.js';

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
  cutTokens(folded.text, (index, end) => {
    const form = folded.text.slice(index, end);
    const spaced = index === 0 || index > before;
    before = end;
    const [first = form, second] = bridge?.get(form) ?? [];
    if (second === undefined) push(first, index, form.length, spaced);
    else {
      push(first, index, first.length, spaced);
      push(second, index + first.length, second.length, false);
    }
  });
  return out;
}

/** What a token is, by its first character. */
function kindOf(form: string): Token['kind'] {
  const kind = charKind(form.codePointAt(0) ?? 0);
  return kind === 'letter' ? 'word' : kind === 'number' ? 'number' : 'punctuation';
}

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
