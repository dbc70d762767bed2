/** First code unit given to a word: the private use area, far from surrogates. It has 6,400. */
const BASE = 0xe000;

/** Gives each distinct word a code unit of its own, so that a diff of letters is one of words. */
export function codeUnits(): (word: string) => string {
  const codes = new Map<string, string>();
  return (word) => {
    const code = codes.get(word) ?? String.fromCharCode(BASE + codes.size);
    codes.set(word, code);
    return code;
  };
}
