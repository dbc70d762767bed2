import type { NameReader } from './name-reader.js';

/** The folded words between two tokens, marks left out. */
export const wordsOf = ({ tokens }: NameReader, first: number, last: number): readonly string[] =>
  tokens
    .slice(first, last)
    .filter((token) => token.kind === 'word')
    .map((token) => token.form);
