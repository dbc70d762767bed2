import type { NameGrammar } from '../name-grammar.js';

export const englishNames: NameGrammar = {
  constructState: false,
  isDefiniteArticle: (form) => form === 'the',
  hasArticle: () => false,
  looksFused: () => false,
  definiteForms: () => [],
  looksInflected: () => false,
  withoutPossessive: (form) => form.replace(/'s?$/, ''),
  cuttable: (_, lead) => lead,
};
