import type { Grammar } from '../grammar.js';
import { arabicNames } from './names.js';
import { arabicNumbers } from './numbers.js';
import { arabicSentences } from './sentences.js';
import { arabicTimes } from './times.js';
import { arabicWording } from './wording.js';
import { arabicWords } from './words.js';

/** How Arabic builds words and sentences. */
export const arabic: Grammar = {
  kind: 'arabic',
  ...arabicWords,
  ...arabicSentences,
  ...arabicTimes,
  ...arabicNumbers,
  ...arabicNames,
  ...arabicWording,
};
