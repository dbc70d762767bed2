import type { Token } from '../model/document.js';

/** Marks of other scripts by the Latin mark that does the same. */
const SAME: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?', '٪': '%' };

/** A mark by the Latin one that does the same: ، is a comma. */
export const markOf = (token: Pick<Token, 'form'>): string => SAME[token.form] ?? token.form;

/** Whether a token is one of some marks, given as Latin ones: `',;'` holds for ، and ؛ too. */
export function isMark(token: Pick<Token, 'kind' | 'form'> | undefined, marks: string): boolean {
  return token !== undefined && token.kind === 'punctuation' && marks.includes(markOf(token));
}

/** Whether one of some marks stands right behind a word, with no white space before it. */
export function isGluedMark(
  token: Pick<Token, 'kind' | 'form' | 'spaced'> | undefined,
  marks: string,
): boolean {
  return isMark(token, marks) && token?.spaced === false;
}
