import type { QuotedSpan, Token } from '../model/document.js';

/** Quotations of up to this many words name or gloss something rather than report what was said. */
const NAME_WORDS = 3;

type Word = Omit<Token, 'sentence'>;

/**
 * Pairs quotation marks of every kind, mismatched ones included. Straight marks open where white space stands before
 * them and close where none does; a second opening mark, a line end or the end of the text closes what is open.
 * Linear.
 */
export function findQuotes(
  text: string,
  tokens: readonly Word[],
  lineOf: (token: Word) => number,
): readonly QuotedSpan[] {
  const out: QuotedSpan[] = [];
  let open = -1;
  const close = (last: number): void => {
    const first = open + 1;
    open = -1;
    const a = tokens[first];
    const z = tokens[last - 1];
    if (a === undefined || z === undefined || last <= first) return;
    const words = tokens.slice(first, last).filter((t) => t.kind !== 'punctuation').length;
    out.push({ first, last, start: a.start, end: z.end, role: words <= NAME_WORDS ? 'name' : 'utterance' });
  };
  for (const token of tokens) {
    const here = token.index;
    if (open >= 0) {
      const opener = tokens[open];
      if (opener !== undefined && lineOf(opener) !== lineOf(token)) close(here);
    }
    const next = tokens[here + 1];
    const tight = next !== undefined && !next.spaced;
    if (token.form === '"') {
      const opening = '“«„'.includes(token.text) || (!'”»'.includes(token.text) && token.spaced && tight);
      const before = text.charAt(token.start - 1);
      const canOpen =
        opening ||
        (open < 0 && (token.spaced || before === '(' || before === '[') && !'”»'.includes(token.text)) ||
        (open < 0 && /[لبوـ]/.test(before) && tight && !'”»'.includes(token.text));
      if (open >= 0) {
        close(here);
        if (opening && canOpen) open = here;
      } else if (canOpen) open = here;
    } else if (
      token.form === "'" &&
      open >= 0 &&
      here - open <= 6 &&
      !token.spaced &&
      !(tight && next?.kind === 'word')
    ) {
      close(here);
    }
  }
  if (open >= 0) close(tokens.length);
  return out;
}
