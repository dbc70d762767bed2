import type { WordGrammar } from '../word-grammar.js';

const no = (): boolean => false;

export const englishWords: WordGrammar = {
  looksJoined: no,
  looksGoverned: no,
  looksParticled: no,
  looksDefinite: no,
  isPossessive: (form) => /'s?$/.test(form),
};
