import type { EventConcept } from '../event.js';

/** The dead, the wounded, the missing and the saved. */
export const casualtiesEvents = {
  die: {
    gloss: 'die, whatever the cause',
    roles: ['patient', 'cause', 'place', 'time', 'quantity'],
    opposes: ['be-born', 'survive', 'be-safe', 'recover'],
    excludes: ['wound', 'be-missing'],
    grows: true,
  },
  kill: {
    gloss: 'cause to die',
    roles: ['agent', 'patient', 'cause', 'place', 'time', 'quantity'],
    opposes: ['survive', 'be-safe'],
    excludes: ['wound', 'be-missing'],
    implies: ['die'],
    within: 'die',
    grows: true,
  },
  wound: {
    gloss: 'injure or be injured',
    roles: ['agent', 'patient', 'cause', 'instrument', 'place', 'time', 'quantity'],
    opposes: ['be-safe'],
    excludes: ['kill', 'die', 'be-missing'],
    grows: true,
  },
  'be-safe': {
    gloss: 'be unharmed',
    roles: ['patient', 'place', 'time'],
    opposes: ['wound', 'kill', 'die', 'be-missing', 'be-critical'],
    grows: true,
    contrasts: ['fire'],
  },
  survive: {
    gloss: 'live through a danger',
    roles: ['patient', 'cause', 'place', 'time', 'quantity'],
    opposes: ['die', 'kill'],
    grows: true,
  },
  'be-missing': {
    gloss: 'be missing',
    roles: ['patient', 'place', 'time', 'quantity'],
    opposes: ['be-safe', 'find'],
    excludes: ['kill', 'die', 'wound'],
    within: 'disappear',
    grows: true,
  },
  'be-critical': {
    gloss: 'be in a critical condition',
    roles: ['patient', 'place', 'time'],
    opposes: ['recover', 'be-safe'],
    within: 'wound',
  },
  bury: { gloss: 'bury the dead', roles: ['agent', 'patient', 'place', 'time'], opposes: ['exhume'] },
  exhume: { gloss: 'take the dead out of the grave', roles: ['agent', 'patient', 'place', 'time'], opposes: ['bury'] },
  'commit-suicide': { gloss: 'kill oneself', roles: ['agent', 'place', 'time'], implies: ['die'], within: 'die' },
  drown: { gloss: 'die in water', roles: ['patient', 'place', 'time', 'quantity'], within: 'die' },
} as const satisfies Record<string, EventConcept>;
