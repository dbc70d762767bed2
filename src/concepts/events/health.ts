import type { EventConcept } from '../event-concept.js';

/** Disease, treatment and public health. */
export const healthEvents = {
  infect: {
    gloss: 'catch or pass on a disease',
    roles: ['agent', 'patient', 'cause', 'place', 'time', 'quantity'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['test-negative'],
    excludes: ['hospitalise', 'die', 'recover'],
    grows: true, sorts: true,
  },
  'test-negative': {
    gloss: 'be found free of a disease',
    roles: ['patient', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['infect'],
  },
  vaccinate: {
    gloss: 'give a vaccine',
    roles: ['agent', 'patient', 'place', 'time', 'quantity'],
    aspect: 'process', suffered: false, once: false,
    excludes: ['infect', 'treat'],
    grows: true,
  },
  treat: { gloss: 'give medical care', roles: ['agent', 'patient', 'place', 'time'], aspect: 'process', suffered: false, once: false },
  recover: {
    gloss: 'become well or strong again',
    roles: ['patient', 'place', 'time'],
    aspect: 'process', suffered: false, once: false, course: true,
    opposes: ['worsen', 'fall', 'collapse', 'die', 'be-critical'],
    contrasts: ['damage', 'lose-possession'],
    follows: ['be-critical', 'worsen', 'fall', 'collapse'],
  },
  hospitalise: {
    gloss: 'take a patient into hospital',
    roles: ['agent', 'patient', 'place', 'time', 'quantity'], human: ['patient'],
    aspect: 'event', suffered: true, once: false,
    opposes: ['discharge-patient'],
    grows: true,
  },
  'discharge-patient': {
    gloss: 'let a patient leave hospital',
    roles: ['agent', 'patient', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['hospitalise'],
    follows: ['hospitalise'],
  },
  outbreak: {
    gloss: 'a disease spreads',
    roles: ['patient', 'place', 'time'],
    aspect: 'process', suffered: false, once: false,
    opposes: ['contain-outbreak'],
  },
  'contain-outbreak': {
    gloss: 'bring a disease under control',
    roles: ['agent', 'patient', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['outbreak', 'lose-control'],
    follows: ['outbreak'],
  },
  quarantine: {
    gloss: 'keep people apart because of disease',
    roles: ['agent', 'patient', 'place', 'time', 'duration'],
    aspect: 'state', suffered: false, once: false,
    opposes: ['lift-quarantine', 'lift-restrictions'],
  },
  'lift-quarantine': {
    gloss: 'end a quarantine, lockdown or curfew',
    roles: ['agent', 'patient', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['quarantine'],
    follows: ['quarantine'],
  },
  poison: {
    gloss: 'harm by poison or gas',
    roles: ['agent', 'patient', 'instrument', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
  },
  'fall-ill': { gloss: 'become ill', roles: ['patient', 'place', 'time'], human: ['patient'], aspect: 'event', suffered: false, once: false, sorts: true },
} as const satisfies Record<string, EventConcept>;
