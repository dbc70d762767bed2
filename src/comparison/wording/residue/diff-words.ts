import diff from 'fast-diff';
import { codeUnits } from '../../../model/code-units.js';
import type { Word } from './words.js';

/** Words that stand in one place of two claims that are else one sentence; one side may be empty. */
export interface Replacement {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/** Where two claims are not one sentence, which are no copies: each distinct stem becomes one code unit, fast-diff does the rest. */
export function diffWords(a: readonly Word[], b: readonly Word[]): readonly Replacement[] {
  const codeOf = codeUnits();
  const encode = (words: readonly Word[]): string => words.map(({ stem }) => codeOf(stem)).join('');
  const replacements: Replacement[] = [];
  let [i, k, from, since] = [0, 0, 0, 0];
  const close = (): void => {
    if (i > from || k > since) replacements.push({ left: a.slice(from, i), right: b.slice(since, k) });
  };
  for (const [op, { length }] of diff(encode(a), encode(b))) {
    if (op === diff.EQUAL) close();
    if (op !== diff.INSERT) i += length;
    if (op !== diff.DELETE) k += length;
    if (op === diff.EQUAL) [from, since] = [i, k];
  }
  close();
  return replacements;
}

/** Whether two claims are word for word one. */
export const areCopies = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length === b.length && a.every(({ token }, i) => token.stem === b[i]?.token.stem);
