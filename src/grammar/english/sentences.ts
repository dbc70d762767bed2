import type { SentenceGrammar } from '../sentence-grammar.js';

export const englishSentences: SentenceGrammar = {
  subjectFirst: true,
  headFirst: false,
  articlesApart: true,
  capitals: true,
};
