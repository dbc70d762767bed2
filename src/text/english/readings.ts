import type { Category } from '../../model/lexicon.js';
import type { ReadingRules } from '../reading-rules.js';

/** Which readings of an English word are meant: what is left open here, `settleForms` decides by the words around it. */
export const englishReadings: ReadingRules = {
  fits: (analysis, entry) => (entry.form === 'active') === (analysis.form === 'active'),
  // Negations and hedges hold verbs (refused to, passed).
  functionWords: new Set<Category>(['stop']),
  isReadInto: ({ idiomWord, cost }, { functional }) =>
    idiomWord === undefined && cost > 0 && functional === 0,
  isDoubtful: () => false,
  settlesLater: true,
};
