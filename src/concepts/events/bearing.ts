import type { EventConcept } from '../event-concept.js';

/** How one thing bears on another: what affects, faces, contradicts or coincides with it. */
export const bearingEvents = {
  affect: { gloss: 'have or feel an effect', roles: ['agent', 'patient', 'cause'], aspect: 'state', suffered: false, once: false },
  face: {
    gloss: 'have a difficulty or an opponent before one',
    roles: ['agent', 'content', 'partner'],
    aspect: 'state', suffered: false, once: false,
  },
  'deal-with': {
    gloss: 'act towards somebody or on a matter, handle',
    roles: ['agent', 'partner', 'topic'],
    aspect: 'process', suffered: false, once: false,
  },
  depend: { gloss: 'rest or rely on', roles: ['agent', 'content'], aspect: 'state', suffered: false, once: false },
  mean: { gloss: 'amount to in sense or effect', roles: ['agent', 'content'], aspect: 'state', suffered: false, once: false },
  contradict: { gloss: 'not go together with', roles: ['agent', 'partner'], aspect: 'state', suffered: false, once: false },
  coincide: { gloss: 'be at the same time as', roles: ['agent', 'partner', 'time'], aspect: 'state', suffered: false, once: false },
  cost: { gloss: 'take money or loss to do', roles: ['agent', 'patient', 'quantity'], aspect: 'state', suffered: false, once: false },
  contribute: { gloss: 'be part of what brings something about', roles: ['agent', 'content'], aspect: 'state', suffered: false, once: false },
  attract: { gloss: 'draw people, money or looks', roles: ['agent', 'patient'], aspect: 'state', suffered: false, once: false },
  shake: { gloss: 'make tremble, a place or a society', roles: ['agent', 'patient', 'place'], aspect: 'event', suffered: false, once: false },
  restrict: {
    gloss: 'keep within bounds',
    roles: ['agent', 'patient', 'content'],
    aspect: 'state', suffered: false, once: false,
    opposes: ['lift-restrictions'],
  },
  protect: { gloss: 'keep from harm', roles: ['agent', 'patient'], aspect: 'process', suffered: false, once: false },
  defend: { gloss: 'stand up for somebody or something under attack', roles: ['agent', 'patient'], aspect: 'process', suffered: false, once: false, contrasts: ['criticise', 'condemn', 'attack'] },
  defy: { gloss: 'go openly against', roles: ['agent', 'patient', 'content'], aspect: 'event', suffered: false, once: false, opposes: ['comply'] },
  lead: { gloss: 'be at the head of', roles: ['agent', 'patient'], aspect: 'state', suffered: false, once: false },
  manage: { gloss: 'run a body, a business or a country', roles: ['agent', 'patient'], aspect: 'state', suffered: false, once: false },
} as const satisfies Record<string, EventConcept>;
