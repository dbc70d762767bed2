import { describe, expect, it } from 'vitest';
import { stemArabic } from '../../../src/text/arabic/stem.js';
import { foldWord } from '../../../src/text/fold.js';

const stem = (word: string): string => stemArabic(foldWord(word));

describe('stems', () => {
  const alike: readonly (readonly string[])[] = [
    ['اتفاق', 'الاتفاق', 'الاتفاقية', 'اتفاقيات', 'والاتفاقية', 'بالاتفاق', 'للاتفاقية'],
    ['سفير', 'السفير', 'للسفير', 'وسفير', 'سفيرة'],
    ['فلسطين', 'فلسطيني', 'الفلسطينية', 'وفلسطين'],
    ['مسؤول', 'مسئول', 'مسؤولون', 'المسؤولين'],
    ['طائرة', 'الطائرة', 'طائرات', 'طائراتها'],
    ['المغرب', 'مغربي', 'المغربية', 'للمغرب'],
  ];
  it.each(alike)('%s', (...words) => expect(new Set(words.map(stem)).size).toBe(1));

  it.each([
    ['وزير', 'وزارة'],
    ['قتل', 'قبل'],
    ['المغرب', 'الغرب'],
  ])('%s and %s are not alike', (a, b) => expect(stem(a)).not.toBe(stem(b)));

  it('leaves three letters', () => {
    for (const word of ['وفد', 'والد', 'بيان', 'ليبيا', 'كان', 'هان', 'الي'])
      expect(stem(word).length).toBeGreaterThanOrEqual(3);
  });
});
