import type { SentenceGrammar } from '../sentence-grammar.js';

export const englishSentences: SentenceGrammar = { subjectFirst: true, articlesApart: true, capitals: true };
