import type { SentenceGrammar } from '../sentence-grammar.js';

export const arabicSentences: SentenceGrammar = {
  subjectFirst: false,
  thatLeftOut: false,
  clausesRunOn: true,
  articlesApart: false,
  capitals: false,
};
