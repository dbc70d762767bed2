import type { QuotedSpan } from '../model/document.js';
import type { Word } from './text-reader.js';

/** Quotations of up to this many words name or gloss something rather than report what was said. */
const NAME_WORDS = 3;
/** An apostrophe closes a quotation opened by another mark only this near to it: later ones are apostrophes. */
const MISMATCH = 6;
/** Marks that only open, and that only close, whatever stands around them. */
const OPENERS = '“«„';
const CLOSERS = '”»';

/** What quotations are found in. */
interface QuoteScene {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lineOf: (word: Word) => number;
  readonly joinsQuotation: (letter: string) => boolean;
}

/**
 * Pairs quotation marks of every kind, mismatched ones included. Straight marks open where white space stands before
 * them and close where none does; a second opening mark, a line end or the end of the text closes what is open.
 * `joinsQuotation` says which letters are written on to a quotation. Linear.
 */
export function findQuotes(
  text: string,
  words: readonly Word[],
  lineOf: (word: Word) => number,
  joinsQuotation: (letter: string) => boolean,
): readonly QuotedSpan[] {
  const scene: QuoteScene = { text, words, lineOf, joinsQuotation };
  const out: QuotedSpan[] = [];
  let open = -1;
  const close = (last: number): void => {
    const quote = open < 0 ? undefined : quoteBetween(words, open + 1, last);
    if (quote !== undefined) out.push(quote);
    open = -1;
  };
  for (const word of words) {
    if (open >= 0 && isOnOtherLine(scene, open, word) && !staysOpen(scene, open, word)) close(word.index);
    if (word.form === '"') {
      const opens = mayOpen(scene, word, open >= 0);
      close(word.index);
      if (opens) open = word.index;
    } else if (open >= 0 && word.index - open <= MISMATCH && closesAsApostrophe(scene, word))
      close(word.index);
  }
  close(words.length);
  return out;
}

function quoteBetween(words: readonly Word[], first: number, last: number): QuotedSpan | undefined {
  const [a, z] = [words[first], words[last - 1]];
  if (a === undefined || z === undefined || last <= first) return undefined;
  const count = words.slice(first, last).filter((t) => t.kind !== 'punctuation').length;
  return { first, last, start: a.start, end: z.end, role: count <= NAME_WORDS ? 'name' : 'utterance' };
}

/** A quotation runs over so many lines, and so many words of the next ones, until its closing mark. */
const MOST_LINES = 8;
const MOST_WORDS = 150;

/**
 * Whether a quotation that opened on a line before goes on: the next mark only closes, and stands near. Where the next one
 * opens, as at the head of each paragraph of a long speech, the first ended with its line.
 */
function staysOpen(scene: QuoteScene, open: number, { index }: Word): boolean {
  const { words, lineOf } = scene;
  const opener = words[open];
  for (let i = index; i < words.length && i < index + MOST_WORDS; i++) {
    const word = words[i];
    if (word === undefined || opener === undefined || lineOf(word) - lineOf(opener) > MOST_LINES)
      return false;
    if (word.form === '"') return !mayOpen(scene, word, false) && !word.spaced;
  }
  return false;
}

function isOnOtherLine({ words, lineOf }: QuoteScene, open: number, word: Word): boolean {
  const opener = words[open];
  return opener !== undefined && lineOf(opener) !== lineOf(word);
}

/** Whether something stands right after a word, with no space between. */
function isTight({ words }: QuoteScene, { index }: Word): boolean {
  const next = words[index + 1];
  return next !== undefined && !next.spaced;
}

/** Whether a mark may open a quotation; where one is open already, only what plainly opens does. */
function mayOpen(scene: QuoteScene, mark: Word, inside: boolean): boolean {
  if (OPENERS.includes(mark.text)) return true;
  if (CLOSERS.includes(mark.text)) return false;
  const tight = isTight(scene, mark);
  if (mark.spaced && tight) return true;
  if (inside) return false;
  const before = scene.text.charAt(mark.start - 1);
  return mark.spaced || before === '(' || before === '[' || (scene.joinsQuotation(before) && tight);
}

/** Whether an apostrophe stands where a closing mark does: after a word, before none. */
function closesAsApostrophe(scene: QuoteScene, word: Word): boolean {
  if (word.form !== "'" || word.spaced) return false;
  return !(isTight(scene, word) && scene.words[word.index + 1]?.kind === 'word');
}
