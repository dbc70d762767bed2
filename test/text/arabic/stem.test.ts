import { describe, expect, it } from 'vitest';
import { lightStem } from '../../../src/text/arabic/stem.js';
import { foldWord } from '../../../src/text/fold.js';

const stem = (word: string): string =>
  lightStem(foldWord(word), /\p{Script=Arabic}/u.test(word) ? 'arabic' : 'english');

describe('stems', () => {
  const alike: readonly (readonly string[])[] = [
    ['اتفاق', 'الاتفاق', 'الاتفاقية', 'اتفاقيات', 'والاتفاقية', 'بالاتفاق', 'للاتفاقية'],
    ['سفير', 'السفير', 'للسفير', 'وسفير', 'سفيرة'],
    ['فلسطين', 'فلسطيني', 'الفلسطينية', 'وفلسطين'],
    ['مسؤول', 'مسئول', 'مسؤولون', 'المسؤولين'],
    ['طائرة', 'الطائرة', 'طائرات', 'طائراتها'],
    ['المغرب', 'مغربي', 'المغربية', 'للمغرب'],
    ['sign', 'signed', 'signing', 'signs'],
    ['agreement', 'agreements', "agreement's"],
    ['minister', 'ministers', 'minister’s'],
  ];
  it.each(alike)('%s', (...words) => expect(new Set(words.map(stem)).size).toBe(1));

  it.each([
    ['وزير', 'وزارة'],
    ['قتل', 'قبل'],
    ['general', 'genius'],
    ['المغرب', 'الغرب'],
  ])('%s and %s are not alike', (a, b) => expect(stem(a)).not.toBe(stem(b)));

  it('leaves three letters', () => {
    for (const word of ['وفد', 'والد', 'بيان', 'ليبيا', 'كان', 'هان', 'الي'])
      expect(stem(word).length).toBeGreaterThanOrEqual(3);
  });
});
