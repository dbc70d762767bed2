import type { WordGrammar } from '../word-grammar.js';
import { isRelational } from './nouns.js';
import { predicativeNouns } from './predicative-nouns.js';

const RELATIVE = /^[ولبكف]?(?<pronoun>الذي|التي)$/;
const PARTICLE = /^[وفبلك]/;

export const arabicWords: WordGrammar = {
  looksJoined: (form) => /^[وف]/.test(form),
  looksGoverned: (form) => /^[بلك]/.test(form),
  looksParticled: (form) => PARTICLE.test(form),
  looksDefinite: (form) => form.replace(PARTICLE, '').startsWith('ال'),
  looksRelational: isRelational,
  looksLocative: (form) => form.startsWith('ب'),
  looksCoordinated: (form) => form.startsWith('و'),
  looksFeminine: (form) => /(?:ه|ات)$/.test(form),
  isFeminineAdjective: (form) => /^ال.*ه$/.test(form),
  looksPluralVerb: (form) => /(?:وا|ون)$/.test(form),
  looksPast: () => false,
  showsFeminine: (form, tense) => {
    const bare = form.replace(/^[وف]/, '').replace(/^س(?=[يت])/, '');
    if (tense === 'past') return /ت(?:ه|ها|هم)?$/.test(bare);
    return bare.startsWith('ت') ? true : bare.startsWith('ي') ? false : undefined;
  },
  pronounOn: (form) => (form.endsWith('ته') ? 'him' : form.endsWith('تها') ? 'her' : undefined),
  relativeGender: (form) => {
    const pronoun = RELATIVE.exec(form)?.groups?.pronoun;
    return pronoun === undefined ? undefined : pronoun === 'التي' ? 'feminine' : 'masculine';
  },
  holdsArticle: (form) => form.includes('ال'),
  isPredicative: (base) => predicativeNouns.has(base),
  isPossessive: () => false,
};
