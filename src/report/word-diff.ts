import diff from 'fast-diff';
import { codeUnits } from '../model/code-units.js';

export interface WordEdit {
  readonly op: 'equal' | 'delete' | 'insert';
  readonly text: string;
}

/** Words that both texts share, or that one of them has: half-open ranges of each. */
export interface EditedRange {
  readonly op: WordEdit['op'];
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/** Words of both texts together: there are 6,400 code units for them. */
const MOST_WORDS = 6000;

/** Where two texts differ by words: each distinct word becomes one code unit, fast-diff does the rest. */
export function editedRanges(before: readonly string[], after: readonly string[]): readonly EditedRange[] {
  const codeOf = codeUnits();
  const encode = (words: readonly string[]): string =>
    words
      .slice(0, MOST_WORDS / 2)
      .map(codeOf)
      .join('');
  const ops = { [diff.EQUAL]: 'equal', [diff.DELETE]: 'delete', [diff.INSERT]: 'insert' } as const;
  let [i, k] = [0, 0];
  return diff(encode(before), encode(after)).map(([op, { length }]) => {
    const [from, since] = [i, k];
    if (op !== diff.INSERT) i += length;
    if (op !== diff.DELETE) k += length;
    return { op: ops[op] ?? 'equal', before: [from, i], after: [since, k] };
  });
}

/** A word as it is printed, and as it is held against others: without marks of vowels, in one spelling. */
export interface SpelledWord {
  readonly text: string;
  readonly form: string;
}

/** The same with the words themselves, those of the first text where both have them. */
export const wordDiff = (
  before: readonly SpelledWord[],
  after: readonly SpelledWord[],
): readonly WordEdit[] =>
  editedRanges(before.map(formOf), after.map(formOf)).map((range) => {
    const words = range.op === 'insert' ? after.slice(...range.after) : before.slice(...range.before);
    return { op: range.op, text: words.map(({ text }) => text).join(' ') };
  });

const formOf = ({ form }: SpelledWord): string => form;
