import type { EventConcept } from '../event.js';

/** Flight, displacement and return. */
export const migrationEvents = {
  flee: {
    gloss: 'run away from danger',
    roles: ['agent', 'origin', 'destination', 'cause', 'time', 'quantity'],
    opposes: ['return-home', 'remain'],
    excludes: ['escape'],
    within: 'depart',
    grows: true,
  },
  displace: {
    gloss: 'drive people from their homes',
    roles: ['agent', 'patient', 'origin', 'destination', 'cause', 'time', 'quantity'],
    opposes: ['return-home', 'remain'],
    grows: true,
  },
  migrate: {
    gloss: 'go to live in another country',
    roles: ['agent', 'origin', 'destination', 'time', 'quantity'],
    excludes: ['displace'],
  },
  'seek-asylum': {
    gloss: 'ask for refuge',
    roles: ['agent', 'origin', 'destination', 'time', 'quantity'],
    opposes: ['return-home'],
  },
  'return-home': {
    gloss: 'displaced people go back',
    roles: ['agent', 'origin', 'destination', 'time', 'quantity'],
    opposes: ['flee', 'displace', 'seek-asylum'],
    within: 'return',
  },
  deport: {
    gloss: 'send a person out of a country',
    roles: ['agent', 'patient', 'origin', 'destination', 'time', 'quantity'],
    opposes: ['shelter', 'remain'],
    grows: true,
    contrasts: ['return'],
  },
  shelter: { gloss: 'take people in', roles: ['agent', 'patient', 'place', 'time', 'quantity'], opposes: ['deport'] },
  settle: { gloss: 'make a home somewhere', roles: ['agent', 'patient', 'place', 'time', 'quantity'] },
} as const satisfies Record<string, EventConcept>;
