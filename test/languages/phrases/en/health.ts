import type { healthEvents } from '../../../../src/concepts/events/health.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/health.ts`. */
export const health: Record<keyof typeof healthEvents, Phrases> = {
  infect: ['nine people were infected'],
  'test-negative': ['The player tested negative'],
  vaccinate: ['they vaccinated children'],
  treat: ['Doctors treated twenty people'],
  recover: ['The patient recovered', 'Shares rebounded'],
  hospitalise: ['he was taken to hospital'],
  'discharge-patient': ['The player was discharged from hospital'],
  outbreak: ['an outbreak of cholera'],
  'contain-outbreak': ['The state contained the outbreak'],
  quarantine: ['The crew was placed in quarantine'],
  'lift-quarantine': ['The state ended the lockdown'],
  poison: ['Twenty pupils were poisoned', 'Food poisoning at a school'],
  'fall-ill': ['The coach fell ill', 'The king suffered a heart attack'],
};
