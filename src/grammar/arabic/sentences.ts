import type { SentenceGrammar } from '../sentence-grammar.js';

export const arabicSentences: SentenceGrammar = {
  subjectFirst: false,
  articlesApart: false,
  capitals: false,
};
