import type { EventConcept } from '../event-concept.js';

/** Flight, displacement and return. */
export const migrationEvents = {
  flee: {
    gloss: 'run away from danger',
    roles: ['agent', 'origin', 'destination', 'cause', 'time', 'quantity'],
    aspect: 'process', suffered: false, once: false,
    opposes: ['return-home', 'remain'],
    within: 'depart',
    grows: true,
  },
  displace: {
    gloss: 'drive people from their homes',
    roles: ['agent', 'patient', 'origin', 'destination', 'cause', 'time', 'quantity'],
    aspect: 'process', suffered: true, once: false,
    fate: ['displaced'],
    lasting: true,
    opposes: ['return-home', 'remain'],
    grows: true,
  },
  migrate: {
    gloss: 'go to live in another country',
    roles: ['agent', 'origin', 'destination', 'time', 'quantity'],
    aspect: 'process', suffered: false, once: false,
    excludes: ['displace'],
  },
  'seek-asylum': {
    gloss: 'ask for refuge',
    roles: ['agent', 'origin', 'destination', 'time', 'quantity'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['return-home'],
  },
  'return-home': {
    gloss: 'displaced people go back',
    roles: ['agent', 'origin', 'destination', 'time', 'quantity'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['flee', 'displace', 'seek-asylum'],
    within: 'return',
    follows: ['flee', 'displace'],
  },
  deport: {
    gloss: 'send a person out of a country',
    roles: ['agent', 'patient', 'origin', 'destination', 'time', 'quantity'],
    aspect: 'event', suffered: true, once: false,
    opposes: ['shelter', 'remain'],
    grows: true,
    contrasts: ['return'],
  },
  shelter: {
    gloss: 'take people in',
    roles: ['agent', 'patient', 'place', 'time', 'quantity'],
    aspect: 'process', suffered: false, once: false,
    opposes: ['deport'],
  },
  settle: { gloss: 'make a home somewhere', roles: ['agent', 'patient', 'place', 'time', 'quantity'], aspect: 'event', suffered: false, once: false },
} as const satisfies Record<string, EventConcept>;
