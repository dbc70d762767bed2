import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../../../src/text/english/stem.js';
import { foldWord } from '../../../src/text/fold.js';

const stem = (word: string): string => stemEnglish(foldWord(word));

describe('stems', () => {
  const alike: readonly (readonly string[])[] = [
    ['sign', 'signed', 'signing', 'signs'],
    ['agreement', 'agreements', "agreement's"],
    ['minister', 'ministers', 'minister’s'],
  ];
  it.each(alike)('%s', (...words) => expect(new Set(words.map(stem)).size).toBe(1));

  it('general and genius are not alike', () => expect(stem('general')).not.toBe(stem('genius')));

  it('leaves words in other letters, and endless ones, as they are', () => {
    for (const word of ['русские', 'signings'.repeat(6)]) expect(stem(word)).toBe(foldWord(word));
  });
});
