import type { NameGrammar } from '../name-grammar.js';
import { hasArticle, isFused } from './nouns.js';

/** ي and ت before a verb of the present, س before its future; the accusative, plurals, and ـية of abstract nouns. */
const INFLECTED = /^(?:ي|ت|س[ينت]).{2,4}$|.(?:ا|ين|ون|ات|يه)$/;

export const arabicNames: NameGrammar = {
  headFirst: true,
  constructState: true,
  isDefiniteArticle: () => false,
  hasArticle,
  looksFused: isFused,
  definiteForms: (form) => [`ال${form}`, `لل${form}`],
  looksInflected: (form) => INFLECTED.test(form),
  withoutPossessive: (form) => form,
  particleLetters: (form, { conjunction, preposition }) => {
    const letters = (conjunction === undefined ? 0 : 1) + (preposition === undefined ? 0 : 1);
    return preposition === 'for' && form.charAt(letters) === 'ل' ? letters - 1 : letters;
  },
};
