import type { Grammar } from '../grammar.js';
import { arabicNames } from './names.js';
import { arabicSentences } from './sentences.js';
import { arabicWords } from './words.js';

/** How Arabic builds words and sentences. */
export const arabic: Grammar = { kind: 'arabic', ...arabicWords, ...arabicNames, ...arabicSentences };
