import type { EventConcept } from '../event.js';

/** How one thing bears on another: what affects, faces, contradicts or coincides with it. */
export const bearingEvents = {
  affect: { gloss: 'have or feel an effect', roles: ['agent', 'patient', 'cause'] },
  face: { gloss: 'have a difficulty or an opponent before one', roles: ['agent', 'content', 'partner'] },
  'deal-with': { gloss: 'act towards somebody or on a matter, handle', roles: ['agent', 'partner', 'topic'] },
  depend: { gloss: 'rest or rely on', roles: ['agent', 'content'] },
  mean: { gloss: 'amount to in sense or effect', roles: ['agent', 'content'] },
  contradict: { gloss: 'not go together with', roles: ['agent', 'partner'] },
  coincide: { gloss: 'be at the same time as', roles: ['agent', 'partner', 'time'] },
  cost: { gloss: 'take money or loss to do', roles: ['agent', 'patient', 'quantity'] },
  contribute: { gloss: 'be part of what brings something about', roles: ['agent', 'content'] },
  attract: { gloss: 'draw people, money or looks', roles: ['agent', 'patient'] },
  shake: { gloss: 'make tremble, a place or a society', roles: ['agent', 'patient', 'place'] },
  restrict: { gloss: 'keep within bounds', roles: ['agent', 'patient', 'content'], opposes: ['lift-restrictions'] },
  protect: { gloss: 'keep from harm', roles: ['agent', 'patient'] },
  defend: { gloss: 'stand up for somebody or something under attack', roles: ['agent', 'patient'] },
  defy: { gloss: 'go openly against', roles: ['agent', 'patient', 'content'], opposes: ['comply'] },
  lead: { gloss: 'be at the head of', roles: ['agent', 'patient'] },
  manage: { gloss: 'run a body, a business or a country', roles: ['agent', 'patient'] },
} as const satisfies Record<string, EventConcept>;
