import diff from 'fast-diff';

export interface WordEdit {
  readonly op: 'equal' | 'delete' | 'insert';
  readonly text: string;
}

/** First code unit given to a word: the private use area, far from surrogates. */
const BASE = 0xe000;
/** Words of both texts together: the private use area has 6,400 code units. */
const MOST_WORDS = 6000;

/** Diff of two texts by words: each distinct word becomes one code unit, fast-diff does the rest. */
export function wordDiff(before: readonly string[], after: readonly string[]): readonly WordEdit[] {
  const codes = new Map<string, string>();
  const words: string[] = [];
  const encode = (list: readonly string[]): string =>
    list
      .slice(0, MOST_WORDS / 2)
      .map((word) => {
        const known = codes.get(word);
        if (known !== undefined) return known;
        const code = String.fromCharCode(BASE + words.length);
        codes.set(word, code);
        words.push(word);
        return code;
      })
      .join('');
  const ops = { [diff.EQUAL]: 'equal', [diff.DELETE]: 'delete', [diff.INSERT]: 'insert' } as const;
  return diff(encode(before), encode(after)).map(([op, text]) => ({
    op: ops[op] ?? 'equal',
    text: [...text].map((c) => words[c.charCodeAt(0) - BASE] ?? '').join(' '),
  }));
}
