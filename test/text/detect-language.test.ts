import { expect, it } from 'vitest';
import { languages } from '../../src/languages/registry.js';
import { detectLanguage } from '../../src/text/detect-language.js';

it.each([
  ['ar', ['وصل الوزير', 'وقّعت شركة Boeing وشركة Airbus اتفاقا في العاصمة', '2021: اتفاق']],
  ['en', ['The minister arrived', 'Al-Masry Al-Youm (المصري اليوم) reported the deal', '100 km']],
  [undefined, ['', '2021', '…!?', '🙂', '中文報道', '\ud800']],
] as const)('%s', (expected, texts) => {
  for (const text of texts) expect([text, detectLanguage(text, languages)]).toEqual([text, expected]);
});

it('does not depend on the order in which languages are listed', () => {
  const text = 'قال الوزير the minister said so';
  expect(detectLanguage(text, [...languages].reverse())).toBe(detectLanguage(text, languages));
});
