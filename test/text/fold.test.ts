import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWord } from '../../src/text/fold.js';
import { assertProperty } from '../property.js';

describe('foldWord', () => {
  const alike: readonly (readonly [string, readonly string[]])[] = [
    ['اتفاق', ['إتفاق', 'اتّفاق', 'اتـفاق', 'أتفاق', 'اتفاق\u200f']],
    ['مسءول', ['مسؤول', 'مسئول']],
    ['حكومه', ['حكومة', 'حكومه', 'حُكومة']],
    ['علي', ['على', 'علي', 'علی']],
    ['2021', ['2021', '٢٠٢١', '۲۰۲۱', '２０２１']],
    ['beziers', ['Béziers', 'BEZIERS', 'béziers']],
    ['سءل', ['سئل', 'سئل'.normalize('NFD'), 'سُئِل'.normalize('NFD')]],
    ['اا', ['أآ'.normalize('NFD'), 'إآ'.normalize('NFD')]],
    ['مءسسه', ['مُؤَسّسة', 'مُؤَسّسة'.normalize('NFD')]],
    ['"', ['“', '”', '«', '»', '„', '"']],
    ['لا', ['ﻻ', 'لا']],
    ['kg', ['㎏', 'kg']],
  ];
  for (const [expected, words] of alike)
    it.each(words)(`%s is ${expected}`, (word) => expect(foldWord(word)).toBe(expected));

  it.each(['½', '2½', '10²', '…', 'H₂O', '①', '℃', 'ﷺ'])(
    '%s keeps marks that spell several characters',
    (word) => expect(foldWord(word)).toBe(word.toLowerCase()),
  );

  it.each([
    ['قلب', 'كلب'],
    ['جانتس', 'غانتس'],
    ['سنة', 'شنة'],
    ['Rabat', 'Rabbat'],
  ])('%s is not %s', (a, b) => expect(foldWord(a)).not.toBe(foldWord(b)));
});

describe('fold', () => {
  it('leads back to the text as given', () => {
    const text = 'وقّعَ «الاتّفاق» ﻻحقا';
    const { text: folded, starts } = fold(text);
    const at = folded.indexOf('الاتفاق');
    expect(text.slice(starts[at], starts[at + 'الاتفاق'.length])).toBe('الاتّفاق');
  });

  it('gives one offset per unit, ascending, and one more, for any string', () => {
    assertProperty(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, starts } = fold(text);
        expect(starts.length).toBe(folded.length + 1);
        expect(starts[starts.length - 1]).toBe(text.length);
        expect(starts.every((at, i) => i === 0 || at >= (starts[i - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it('leads back from letters in two characters, with all that is written on them', () => {
    const text = 'سُئِل الرئيس'.normalize('NFD');
    const { text: folded, starts } = fold(text);
    const at = folded.indexOf('رءيس');
    expect(text.slice(starts[at], starts[at + 4])).toBe('رئيس'.normalize('NFD'));
    expect(folded).toBe(fold(text.normalize('NFC')).text);
  });

  it('is the same of letters in one character and in two', () => {
    const letter = fc.constantFrom(...'أإآؤئءاويهسرب éüñçegA1.');
    const mark = fc.constantFrom('', '', '\u064e', '\u0651', '\u0654', '\u0655', '\u0653', '\u0301');
    const text = fc.array(fc.tuple(letter, mark, mark)).map((list) => list.flat().join(''));
    assertProperty(
      fc.property(text, (text) => {
        expect(fold(text.normalize('NFD')).text).toBe(fold(text.normalize('NFC')).text);
      }),
    );
  });

  it('reads each mark once, however many stand in a row', () => {
    const text = `ي${'\u064e'.repeat(300_000)}\u0654`;
    expect(fold(text).text).toBe('ء');
  });

  it('is folded by folding once', () => {
    assertProperty(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text).text).text).toBe(fold(text).text);
      }),
    );
  });
});
