import type { Analysis } from '../model/lexicon.js';
import type { Token } from '../model/document.js';
import { analyseArabic } from './analyse-arabic.js';
import { analyseEnglish } from './analyse-english.js';
import type { FoldedText } from './fold.js';
import { lightStem } from './stem.js';

/** What counts as one token of a folded text: letters with dots between (u.s., أ.ف.ب.), words with inner apostrophes, numbers with inner separators, runs of one mark. */
export const TOKEN =
  /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;
/** The analysis of a longer word costs more than it can give. */
const LONGEST_WORD = 60;

const none: readonly Analysis[] = [];

/** Cuts a folded text into words, numbers and marks, with spans in the text as given. Linear. */
export function tokenise(
  text: string,
  folded: FoldedText,
  morphology: 'arabic' | 'english',
): readonly Omit<Token, 'sentence'>[] {
  const known = new Map<string, { readonly analyses: readonly Analysis[]; readonly stem: string }>();
  const read = (
    form: string,
    closed: boolean,
  ): { readonly analyses: readonly Analysis[]; readonly stem: string } => {
    const key = closed ? `${form}\u0629` : form;
    const cached = known.get(key);
    if (cached) return cached;
    const arabic = /\p{Script=Arabic}/u.test(form.slice(0, 4));
    const analyses =
      form.length > LONGEST_WORD ? none : arabic ? analyseArabic(form, closed) : analyseEnglish(form);
    const entry = { analyses, stem: lightStem(form, morphology) };
    known.set(key, entry);
    return entry;
  };
  const out: Omit<Token, 'sentence'>[] = [];
  let before = 0;
  for (const match of folded.text.matchAll(TOKEN)) {
    const form = match[0];
    const start = folded.starts[match.index] ?? 0;
    const end = folded.starts[match.index + form.length] ?? text.length;
    const kind = /^\p{L}/u.test(form) ? 'word' : /^\p{N}/u.test(form) ? 'number' : 'punctuation';
    const spaced = match.index === 0 || match.index > before;
    before = match.index + form.length;
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
  }
  return out;
}
