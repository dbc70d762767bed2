import type { EventConcept } from '../event-concept.js';

/** Lines, networks, energy and environment. */
export const infrastructureEvents = {
  cut: {
    gloss: 'cut a line, supply or service',
    roles: ['agent', 'patient', 'place', 'time', 'cause'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['restore', 'connect'],
    within: 'disrupt',
    implies: ['break', 'damage'],
  },
  outage: {
    gloss: 'a service is down',
    roles: ['patient', 'place', 'time', 'duration', 'cause', 'quantity'],
    aspect: 'state', suffered: false, once: false, course: true,
    opposes: ['restore', 'operate'],
    within: 'disrupt',
  },
  restore: {
    gloss: 'bring back into use or into a former state',
    roles: ['agent', 'patient', 'place', 'time'],
    aspect: 'process', suffered: false, once: false,
    opposes: ['disrupt', 'cut', 'cut-supply', 'hinder', 'outage'],
    implies: ['improve'],
    follows: ['cut', 'outage', 'disrupt', 'cut-supply'],
  },
  repair: {
    gloss: 'mend what is broken',
    roles: ['agent', 'patient', 'place', 'time', 'duration'],
    aspect: 'process', suffered: false, once: false,
    opposes: ['damage'],
    implies: ['restore'],
    follows: ['damage'],
  },
  connect: {
    gloss: 'join two places or networks',
    roles: ['agent', 'patient', 'partner', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['cut', 'separate'],
  },
  separate: {
    gloss: 'part from one another',
    roles: ['agent', 'patient', 'partner', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['connect'],
  },
  disrupt: {
    gloss: 'hinder a service or traffic',
    roles: ['agent', 'patient', 'place', 'time', 'cause'],
    aspect: 'process', suffered: false, once: false,
    opposes: ['restore'],
    within: 'hinder',
    implies: ['affect'],
  },
  operate: {
    gloss: 'run or be in working order',
    roles: ['agent', 'patient', 'place', 'time'],
    aspect: 'state', suffered: false, once: false,
    opposes: ['malfunction', 'outage', 'stop'],
    follows: ['malfunction', 'outage'],
  },
  pollute: {
    gloss: 'make dirty or poisonous',
    roles: ['agent', 'patient', 'place', 'time', 'cause'],
    aspect: 'process', suffered: false, once: false,
    opposes: ['clean'],
  },
  clean: { gloss: 'make clean', roles: ['agent', 'patient', 'place', 'time'], aspect: 'process', suffered: false, once: false, opposes: ['pollute'] },
  block: {
    gloss: 'close a way to traffic',
    roles: ['agent', 'patient', 'place', 'time'],
    aspect: 'process', suffered: false, once: false, course: true,
    opposes: ['unblock', 'allow'],
    undoes: true,
  },
  unblock: {
    gloss: 'open a way to traffic again',
    roles: ['agent', 'patient', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['block'],
    follows: ['block'],
  },
} as const satisfies Record<string, EventConcept>;
