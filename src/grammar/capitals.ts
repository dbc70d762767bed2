import type { Sentence, Token } from '../model/document.js';

/** Whether a token is a word printed with a capital; no word is in a script without. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Share of capitalised words above which a line without a full stop is in title case. */
const TITLE_CASE = 0.7;
/** Words of a line that say so; in a shorter one a name alone makes the share. */
const ENOUGH = 4;
/** Words from this length on: title case leaves short ones (of, the) small. */
const LONG = 4;

/** Whether the words of a sentence are nearly all printed with a capital, so that capitals say nothing. */
export function isTitleCase({ first, last }: Sentence, tokens: readonly Token[]): boolean {
  if (tokens[last - 1]?.text === '.') return false;
  const words = tokens.slice(first, last).filter((t) => t.kind === 'word' && t.form.length >= LONG);
  return words.length >= ENOUGH && words.filter(isCapital).length / words.length > TITLE_CASE;
}
