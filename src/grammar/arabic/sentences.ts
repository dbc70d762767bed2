import type { SentenceGrammar } from '../sentence-grammar.js';

export const arabicSentences: SentenceGrammar = {
  subjectFirst: false,
  thatLeftOut: false,
  clausesRunOn: true,
  headFirst: true,
  articlesApart: false,
  capitals: false,
};
