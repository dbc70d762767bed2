import { describe, expect, it } from 'vitest';
import { dayBefore } from '../../src/grammar/day-before.js';
import { read } from '../text/read.js';

/** The words between a verb of speech and what is said. */
const dayIn = (text: string, word: string): string => {
  const document = read(text, 'en');
  const at = document.tokens.findIndex((t) => t.text === word);
  return document.tokens
    .slice(dayBefore(document, at), at)
    .map((t) => t.text)
    .join(' ');
};

describe('the phrase of a day before a token', () => {
  it.each([
    ['The mayor said on Tuesday she had left.', 'she', 'on Tuesday'],
    ['The mayor said yesterday she had left.', 'she', 'yesterday'],
    ['The mayor said Monday afternoon she had left.', 'she', 'Monday afternoon'],
    ['The mayor said she had left.', 'she', ''],
    ['The mayor said in Paris she had left.', 'she', ''],
  ])('%s', (text, word, day) => expect(dayIn(text, word)).toBe(day));
});
