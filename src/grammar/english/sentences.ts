import type { SentenceGrammar } from '../sentence-grammar.js';

export const englishSentences: SentenceGrammar = {
  subjectFirst: true,
  thatLeftOut: true,
  clausesRunOn: false,
  headFirst: false,
  articlesApart: true,
  capitals: true,
};
