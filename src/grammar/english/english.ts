import type { Grammar } from '../grammar.js';
import { englishNames } from './names.js';
import { englishNumbers } from './numbers.js';
import { englishSentences } from './sentences.js';
import { englishTimes } from './times.js';
import { englishWording } from './wording.js';
import { englishWords } from './words.js';

/** How English builds words and sentences. */
export const english: Grammar = {
  kind: 'english',
  ...englishWords,
  ...englishSentences,
  ...englishTimes,
  ...englishNumbers,
  ...englishNames,
  ...englishWording,
};
