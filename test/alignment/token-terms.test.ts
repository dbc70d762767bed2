import { expect, it } from 'vitest';
import { termReader } from '../../src/alignment/token-terms.js';
import { read } from '../text/read.js';

const grams = (text: string): readonly string[] => {
  const reader = termReader();
  reader.tokensOf(read(text));
  return reader.grams.words;
};

it('words are compared by runs of four letters, edges counted', () =>
  expect(grams('zorbik')).toEqual([' zor', 'zorb', 'orbi', 'rbik', 'bik ']));
