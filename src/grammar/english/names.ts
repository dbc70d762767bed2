import type { NameGrammar } from '../name-grammar.js';

export const englishNames: NameGrammar = {
  headFirst: false,
  constructState: false,
  isDefiniteArticle: (form) => form === 'the',
  hasArticle: () => false,
  looksFused: () => false,
  definiteForms: () => [],
  looksInflected: () => false,
  withoutPossessive: (form) => form.replace(/'s?$/, ''),
  particleLetters: () => 0,
};
