import type { SentenceGrammar } from '../sentence-grammar.js';

export const arabicSentences: SentenceGrammar = {
  subjectFirst: false,
  headFirst: true,
  articlesApart: false,
  capitals: false,
};
