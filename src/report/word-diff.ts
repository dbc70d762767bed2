import diff from 'fast-diff';
import { codeUnits } from '../model/code-units.js';

export interface WordEdit {
  readonly op: 'equal' | 'delete' | 'insert';
  readonly text: string;
}

/** Words of both texts together: there are 6,400 code units for them. */
const MOST_WORDS = 6000;

/** Diff of two texts by words: each distinct word becomes one code unit, fast-diff does the rest. */
export function wordDiff(before: readonly string[], after: readonly string[]): readonly WordEdit[] {
  const codeOf = codeUnits();
  const encode = (words: readonly string[]): string =>
    words
      .slice(0, MOST_WORDS / 2)
      .map(codeOf)
      .join('');
  const ops = { [diff.EQUAL]: 'equal', [diff.DELETE]: 'delete', [diff.INSERT]: 'insert' } as const;
  let [i, k] = [0, 0];
  return diff(encode(before), encode(after)).map(([op, { length }]) => {
    const words = op === diff.INSERT ? after.slice(k, k + length) : before.slice(i, i + length);
    if (op !== diff.INSERT) i += length;
    if (op !== diff.DELETE) k += length;
    return { op: ops[op] ?? 'equal', text: words.join(' ') };
  });
}
