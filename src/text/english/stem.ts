import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Longer strings are no words. */
const LONGEST = 40;

/** Stem of a folded English word by Porter's stemmer (1980); a word in other letters is left as it is. */
export const stemEnglish = (form: string): string =>
  form.length > LONGEST || !/^[a-z]/.test(form) ? form : PorterStemmer.stem(form.replace(/'s?$/, ''));
