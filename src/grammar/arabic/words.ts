import type { WordGrammar } from '../word-grammar.js';

const PARTICLE = /^[وفبلك]/;

export const arabicWords: WordGrammar = {
  looksJoined: (form) => /^[وف]/.test(form),
  looksGoverned: (form) => /^[بلك]/.test(form),
  looksParticled: (form) => PARTICLE.test(form),
  looksDefinite: (form) => form.replace(PARTICLE, '').startsWith('ال'),
  looksLocative: (form) => form.startsWith('ب'),
  looksCoordinated: (form) => form.startsWith('و'),
  looksFeminine: (form) => /(?:ه|ات)$/.test(form),
  looksPluralVerb: (form) => /(?:وا|ون)$/.test(form),
  showsFeminine: (form, tense) => {
    const bare = form.replace(/^[وف]/, '').replace(/^س(?=[يت])/, '');
    if (tense === 'past') return /ت(?:ه|ها|هم)?$/.test(bare);
    return bare.startsWith('ت') ? true : bare.startsWith('ي') ? false : undefined;
  },
  isPossessive: () => false,
};
