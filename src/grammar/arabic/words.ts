import type { WordGrammar } from '../word-grammar.js';

const PARTICLE = /^[وفبلك]/;

export const arabicWords: WordGrammar = {
  looksJoined: (form) => /^[وف]/.test(form),
  looksGoverned: (form) => /^[بلك]/.test(form),
  looksParticled: (form) => PARTICLE.test(form),
  looksDefinite: (form) => form.replace(PARTICLE, '').startsWith('ال'),
  isPossessive: () => false,
};
