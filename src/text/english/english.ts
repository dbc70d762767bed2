import type { TextReader } from '../text-reader.js';
import { analyseEnglish } from './analyse.js';
import { englishClauses } from './clauses.js';
import { settleForms } from './forms.js';
import { englishReadings } from './readings.js';
import { stemEnglish } from './stem.js';
import { englishVerbWords } from './verbs.js';

/** How English texts are read: no word is written on to another, and forms are settled by their place. */
export const english: TextReader = {
  reads: (form) => /^\p{Script=Latin}/u.test(form),
  analyse: analyseEnglish,
  stem: stemEnglish,
  verbWords: englishVerbWords,
  readingRules: englishReadings,
  wordTools: () => ({ tagVerbs: undefined, bridgeSpelling: undefined }),
  joinsQuotation: () => false,
  partsUnspaced: () => false,
  settleForms,
  clauseRules: englishClauses,
};
