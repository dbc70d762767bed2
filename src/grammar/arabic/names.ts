import type { NameGrammar } from '../name-grammar.js';
import { hasArticle, isFused } from './nouns.js';

/** ي and ت before a verb of the present, س before its future; the accusative, plurals, and ـية of abstract nouns. */
const INFLECTED = /^(?:ي|ت|س[ينت]).{2,4}$|.(?:ا|ين|ون|ات|يه)$/;

export const arabicNames: NameGrammar = {
  constructState: true,
  isDefiniteArticle: () => false,
  hasArticle,
  looksFused: isFused,
  definiteForms: (form) => [`ال${form}`, `لل${form}`],
  looksInflected: (form) => INFLECTED.test(form),
  withoutPossessive: (form) => form,
  cuttable: (form, lead) => {
    if (lead.preposition !== 'for' || form.charAt(lead.conjunction === undefined ? 1 : 2) !== 'ل')
      return lead;
    const { preposition: _, ...kept } = lead;
    return kept;
  },
};
