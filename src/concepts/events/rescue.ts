import type { EventConcept } from '../event.js';

/** Rescue, search and aid. */
export const rescueEvents = {
  rescue: {
    gloss: 'bring people out of danger',
    roles: ['agent', 'patient', 'origin', 'place', 'time', 'quantity'],
    opposes: ['abandon', 'be-trapped'],
    grows: true,
  },
  abandon: {
    gloss: 'leave without help',
    roles: ['agent', 'patient', 'time'],
    opposes: ['rescue'],
    contrasts: ['use'],
  },
  evacuate: {
    gloss: 'take people out of a place',
    roles: ['agent', 'patient', 'origin', 'destination', 'time', 'quantity'],
    opposes: ['remain'],
    excludes: ['rescue'],
    grows: true,
  },
  retrieve: {
    gloss: 'recover bodies, wreckage or recorders',
    roles: ['agent', 'patient', 'place', 'time', 'quantity'],
    grows: true,
  },
  'search-for': {
    gloss: 'look for missing people or things',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['call-off-search'],
  },
  'call-off-search': {
    gloss: 'stop looking',
    roles: ['agent', 'patient', 'time'],
    opposes: ['search-for'],
    undoes: true,
  },
  find: {
    gloss: 'come upon what was lost or unknown',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['fail-to-find', 'be-missing'],
  },
  'fail-to-find': {
    gloss: 'look and not find',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['find'],
    undoes: true,
  },
  send: {
    gloss: 'send people or things',
    roles: ['agent', 'patient', 'recipient', 'destination', 'time', 'quantity'],
    implies: ['depart', 'head-for'],
    many: true,
  },
  'give-aid': {
    gloss: 'give help to those in need',
    roles: ['agent', 'recipient', 'patient', 'place', 'time', 'quantity'],
    opposes: ['cut-funding', 'withhold-aid'],
    contrasts: ['ignore'],
    many: true,
  },
  'withhold-aid': {
    gloss: 'cut or stop help',
    roles: ['agent', 'recipient', 'patient', 'time'],
    undoes: true,
    opposes: ['fund', 'give-aid'],
  },
  deliver: {
    gloss: 'bring goods to those meant to get them',
    roles: ['agent', 'patient', 'recipient', 'place', 'time', 'quantity'],
    within: 'supply',
  },
  'call-for-help': { gloss: 'ask for help in need', roles: ['agent', 'recipient', 'cause', 'time'] },
} as const satisfies Record<string, EventConcept>;
