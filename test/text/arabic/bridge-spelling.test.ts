import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/languages/ar/index.js';
import { english } from '../../../src/languages/en/index.js';
import { arabicMemory } from '../../../src/text/arabic/arabic-memory.js';
import { editAt } from '../../../src/text/arabic/bridge-edit.js';
import { bridgeSpelling } from '../../../src/text/arabic/bridge-spelling.js';
import { readDocument } from '../../../src/text/document.js';
import { compileLexicon, wordMemory } from '../../../src/text/lexicon/lexicon.js';
import { expectLinear } from '../../linear.js';

const lexicon = compileLexicon(arabic);
const bridged = (...texts: string[]): Record<string, string> =>
  Object.fromEntries(
    [...bridgeSpelling(texts, arabicMemory(lexicon))].map(([form, parts]) => [form, parts.join(' ')]),
  );

describe('bridgeSpelling', () => {
  it.each([
    [
      'letters that changed places',
      ['أعلن الوزيران استنئاف المفاوضات', 'جرى استئناف الرحلات'],
      { استنءاف: 'استءناف' },
    ],
    [
      'a wrong letter beside the same word',
      ['رفع العثوبات المفروضة', 'بحثت العقوبات المفروضة'],
      { العثوبات: 'العقوبات' },
    ],
    [
      'a missing space',
      ['تفاصيل تدريبالجنود قريبا', 'بدأ تدريب الجنود أمس'],
      { تدريبالجنود: 'تدريب الجنود' },
    ],
  ])('reads %s', (_, texts, expected) => expect(bridged(...texts)).toEqual(expected));

  it.each([
    ['words the lexicon knows', ['وقع الاتفاق', 'تم الاتفاق', 'بعد الإنفاق']],
    ['words with another neighbour', ['رفع العثوبات الكبيرة', 'بحثت العقوبات المفروضة']],
    ['inflection', ['قال مناورون كثيرون', 'قال مناورين كثيرون', 'مناورين ومناورين']],
    ['short words', ['علها الآن', 'عليها الآن', 'عليها']],
    [
      'two spellings both in use',
      ['سلوفاتيا الجديدة سلوفاتيا سلوفاتيا', 'سلوفانيا الجديدة سلوفانيا سلوفانيا'],
    ],
    ['numbers', ['123456 شخصا', '123457 شخصا']],
    [
      'two neighbours to choose from',
      ['زار كرندوم الجديدة', 'مدينة كرنفوم الجديدة كرنفوم كرنفوم', 'مدينة كرنسوم الجديدة كرنسوم كرنسوم'],
    ],
  ])('leaves alone %s', (_, texts) => expect(bridged(...texts)).toEqual({}));

  it('is for Arabic alone', () => {
    expect(wordMemory(lexicon).tools.bridgeSpelling).toBeDefined();
    expect(wordMemory(compileLexicon(english)).tools.bridgeSpelling).toBeUndefined();
  });

  it('takes time that grows with the text', () => {
    const letters = 'بتثجحخدرزسشصضطعغفقكلمنهي';
    const word = (n: number): string =>
      [0, 1, 2, 3, 4, 5]
        .map((k) => letters.charAt(Math.floor(n / letters.length ** (k % 3)) % letters.length))
        .join('');
    expectLinear(
      (times) => Array.from({ length: 2_500 * times }, (_, n) => word(n)).join(' '),
      (text) => bridgeSpelling([text], arabicMemory(lexicon)),
    );
  });
});

describe('a bridged document', () => {
  const text = 'أعلن الوزيران استنئاف المفاوضات بعد تدريبالجنود.';
  const bridge = new Map([
    ['استنءاف', ['استءناف']],
    ['تدريبالجنود', ['تدريب', 'الجنود']],
  ]);
  const { tokens, hitsAt } = readDocument({ id: 'a', text }, 'ar', lexicon, { bridge });

  it('keeps every word as printed', () => {
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokens.map((t) => t.text)).toEqual([
      'أعلن',
      'الوزيران',
      'استنئاف',
      'المفاوضات',
      'بعد',
      'تدريب',
      'الجنود',
      '.',
    ]);
  });

  it('reads it as it is meant', () => {
    expect(tokens[2]?.form).toBe('استءناف');
    expect(hitsAt[2]?.some((h) => h.category === 'concept' && h.id === 'resume')).toBe(true);
    expect(tokens[6]).toMatchObject({ form: 'الجنود', spaced: false });
  });
});

describe('editAt', () => {
  it.each([
    ['كتاب', 'كتب', { start: 2, end: 3 }],
    ['كتاب', 'كتاب', undefined],
    ['قلم', 'قمل', { start: 1, end: 3 }],
    ['قلم', 'علم', { start: 0, end: 1 }],
    ['قلم', 'كتب', undefined],
  ])('%s, %s', (a, b, expected) => expect(editAt(a, b)).toEqual(expected));
});
