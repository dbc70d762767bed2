import type { WordGrammar } from '../word-grammar.js';
import { predicativeNouns } from './predicative-nouns.js';

const no = (): boolean => false;

export const englishWords: WordGrammar = {
  looksJoined: no,
  looksGoverned: no,
  looksParticled: no,
  looksDefinite: no,
  looksRelational: no,
  looksLocative: no,
  looksCoordinated: no,
  looksFeminine: no,
  isFeminineAdjective: no,
  looksPluralVerb: no,
  looksPast: (form) => /^[a-z]{2,}ed$/.test(form),
  showsFeminine: () => undefined,
  pronounOn: () => undefined,
  relativeGender: () => undefined,
  holdsArticle: no,
  isPredicative: (base) => predicativeNouns.has(base),
  isPossessive: (form) => /'s?$/.test(form),
};
