import type { EventConcept } from '../event.js';

/** Disease, treatment and public health. */
export const healthEvents = {
  infect: {
    gloss: 'catch or pass on a disease',
    roles: ['agent', 'patient', 'cause', 'place', 'time', 'quantity'],
    opposes: ['test-negative'],
    excludes: ['hospitalise', 'die', 'recover'],
    grows: true,
  },
  'test-negative': { gloss: 'be found free of a disease', roles: ['patient', 'place', 'time'], opposes: ['infect'] },
  vaccinate: {
    gloss: 'give a vaccine',
    roles: ['agent', 'patient', 'place', 'time', 'quantity'],
    excludes: ['infect', 'treat'],
    grows: true,
  },
  treat: { gloss: 'give medical care', roles: ['agent', 'patient', 'place', 'time'] },
  recover: {
    gloss: 'become well or strong again',
    roles: ['patient', 'place', 'time'],
    opposes: ['worsen', 'fall', 'collapse', 'die', 'be-critical'],
    contrasts: ['damage', 'lose-possession'],
  },
  hospitalise: {
    gloss: 'take a patient into hospital',
    roles: ['agent', 'patient', 'place', 'time', 'quantity'],
    opposes: ['discharge-patient'],
    grows: true,
  },
  'discharge-patient': {
    gloss: 'let a patient leave hospital',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['hospitalise'],
  },
  outbreak: { gloss: 'a disease spreads', roles: ['patient', 'place', 'time'], opposes: ['contain-outbreak'] },
  'contain-outbreak': {
    gloss: 'bring a disease under control',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['outbreak'],
  },
  quarantine: {
    gloss: 'keep people apart because of disease',
    roles: ['agent', 'patient', 'place', 'time', 'duration'],
    opposes: ['lift-quarantine', 'lift-restrictions'],
  },
  'lift-quarantine': {
    gloss: 'end a quarantine, lockdown or curfew',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['quarantine'],
  },
  poison: { gloss: 'harm by poison or gas', roles: ['agent', 'patient', 'instrument', 'place', 'time'] },
  'fall-ill': { gloss: 'become ill', roles: ['patient', 'place', 'time'] },
} as const satisfies Record<string, EventConcept>;
