import type { Letters } from '../letters.js';

export const englishLetters: Letters = {
  variants: [],
  // Accents: the letters under them are what is left when a text is decomposed.
  dropped: [['\u0300', '\u036f']],
  zeros: [],
};
