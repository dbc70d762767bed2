import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/language.js';
import { fold } from '../../src/text/fold.js';
import { tokenise } from '../../src/text/tokens.js';
import { assertProperty } from '../property.js';

const languageOf = (text: string): Language => (/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en');
const tokens = (text: string) => tokenise(text, fold(text), languageOf(text));
const printed = (text: string): readonly string[] => tokens(text).map((t) => t.text);

describe('tokens', () => {
  const cut: readonly (readonly [string, readonly string[]])[] = [
    // acronyms keep their dots
    ['the U.S. capital', ['the', 'U.S.', 'capital']],
    ['وكالة أ.ف.ب. قالت', ['وكالة', 'أ.ف.ب.', 'قالت']],
    ['وكالة أ.ف.ب قالت', ['وكالة', 'أ.ف.ب', 'قالت']],
    // numbers keep their separators
    ['1,200.50 dollars', ['1,200.50', 'dollars']],
    ['at 10:30.', ['at', '10:30', '.']],
    ['٧٠٠٬٠٠٠ شخص', ['٧٠٠٬٠٠٠', 'شخص']],
    ['٣٫٥ في المئة', ['٣٫٥', 'في', 'المئة']],
    ['3.5%', ['3.5', '%']],
    ['$40', ['$', '40']],
    ['in 2020.', ['in', '2020', '.']],
    ['26, 6', ['26', ',', '6']],
    // the article and particles come off digits
    ['الـ22 دولة', ['الـ', '22', 'دولة']],
    ['و22 جريحا', ['و', '22', 'جريحا']],
    ['بـ50 مليونا', ['بـ', '50', 'مليونا']],
    // apostrophes inside words, not around them
    ["the minister's car", ['the', "minister's", 'car']],
    ['the minister’s car', ['the', 'minister’s', 'car']],
    ["it wasn't 'him'", ['it', "wasn't", "'", 'him', "'"]],
    ["N'Djamena", ["N'Djamena"]],
    // vowel signs and tatweel belong to their word
    ['وَقَّعَ الوزيـــر', ['وَقَّعَ', 'الوزيـــر']],
    // marks one by one, line ends none
    ['قال: «نعم»', ['قال', ':', '«', 'نعم', '»']],
    ['سطر\nثان', ['سطر', 'ثان']],
    ['F-16', ['F', '-', '16']],
    ['', []],
    [' \n\t ', []],
  ];
  it.each(cut)('%j', (text, expected) => expect(printed(text)).toEqual(expected));

  it('tells words, numbers and marks apart', () => {
    expect(tokens('قتل 65 شخصا.').map((t) => t.kind)).toEqual(['word', 'number', 'word', 'punctuation']);
  });

  it('knows what stands after white space', () => {
    expect(tokens('(نعم) لا').map((t) => t.spaced)).toEqual([true, false, false, true]);
  });

  it('reads digits of every script alike', () => {
    expect(tokens('65 ٦٥ ۶۵').map((t) => t.form)).toEqual(['65', '65', '65']);
  });

  it('takes an endless word as it stands', () => {
    const [token] = tokens('ا'.repeat(5000));
    expect(token?.analyses).toMatchObject([{ base: token?.form, cost: 0, form: 'word' }]);
    expect(token?.end).toBe(5000);
  });

  it('gives every character of the basic plane to one token, alone and beside letters of either script', () => {
    const faults: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const char = String.fromCharCode(code);
      for (const text of [char, `a${char}b`, `ب${char}ب`, `1 ${char}${char}`]) {
        let end = 0;
        for (const { start, end: next, text: cut, form } of tokens(text)) {
          const left = fold(text.slice(end, start)).text.trim();
          if (form === '' || start < end || start >= next || text.slice(start, next) !== cut || left !== '')
            faults.push(`U+${code.toString(16)} in ${JSON.stringify(text)}: ${JSON.stringify(cut)}`);
          end = next;
        }
        if (fold(text.slice(end)).text.trim() !== '') faults.push(`U+${code.toString(16)} is in no token`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('cuts any string into spans in order, each of which slices to its token', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('ال', 'ـ', 'و', "'", '"', '.', ' ', '22', '\u064b', 'é', '½', '…', 'ﷺ', 'Ŀ', '㎏'),
    );
    assertProperty(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const text = units.join('');
        let end = 0;
        for (const token of tokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
      }),
    );
  });
});
