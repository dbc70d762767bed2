import type { Letters } from '../letters.js';

export const arabicLetters: Letters = {
  variants: [
    ['أإآٱ', 'ا'],
    ['ىیې', 'ي'],
    ['ة', 'ه'],
    ['ؤئ', 'ء'],
    ['کڪ', 'ك'],
    ['گ', 'غ'],
    ['ہھە', 'ه'],
    ['پ', 'ب'],
    ['چ', 'ج'],
    ['ژ', 'ز'],
    ['ڤ', 'ف'],
    ['٫', '.'],
    ['٬', ','],
  ],
  dropped: [
    // Signs of honour, vowel signs, the small alef, signs of recitation.
    ['\u0610', '\u061a'],
    ['\u064b', '\u065f'],
    ['\u0670', '\u0670'],
    ['\u06d6', '\u06ed'],
    // The letter mark and the tatweel.
    ['\u061c', '\u061c'],
    ['\u0640', '\u0640'],
  ],
  zeros: ['\u0660', '\u06f0'],
};
