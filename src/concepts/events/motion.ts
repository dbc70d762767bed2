import type { EventConcept } from '../event.js';

/** Coming, going and moving. */
export const motionEvents = {
  arrive: { gloss: 'reach a place', roles: ['agent', 'destination', 'origin', 'time'], opposes: ['depart'] },
  depart: { gloss: 'leave a place', roles: ['agent', 'origin', 'destination', 'time'], opposes: ['arrive', 'remain'] },
  return: {
    gloss: 'go or come back',
    roles: ['agent', 'destination', 'origin', 'time'],
    opposes: ['remain'],
    excludes: ['arrive'],
    contrasts: ['deport'],
  },
  enter: { gloss: 'go in', roles: ['agent', 'destination', 'time'], opposes: ['exit', 'withdraw'] },
  exit: { gloss: 'go out', roles: ['agent', 'origin', 'time'], opposes: ['enter', 'remain'] },
  remain: {
    gloss: 'stay in a place or state',
    roles: ['agent', 'place', 'time', 'duration'],
    opposes: ['depart', 'exit', 'withdraw', 'flee', 'evacuate', 'return', 'leave-body', 'displace', 'deport'],
  },
  'head-for': { gloss: 'set out towards a place', roles: ['agent', 'destination', 'origin', 'time'], implies: ['depart'] },
  go: { gloss: 'go somewhere or take a way', roles: ['agent', 'destination', 'time'] },
  cross: {
    gloss: 'go over or through a border, sea or line',
    roles: ['agent', 'place', 'origin', 'destination', 'time'],
  },
  pass: { gloss: 'go past or through a place', roles: ['agent', 'place', 'time'] },
  'fall-down': {
    gloss: 'fall from a height or to the ground',
    roles: ['patient', 'origin', 'place', 'time'],
    opposes: ['stand'],
    excludes: ['fall'],
    contrasts: ['succeed'],
    bySubject: { aircraft: 'crash' },
  },
  stand: { gloss: 'be or stay upright', roles: ['patient', 'place', 'time'], opposes: ['fall-down'] },
  approach: { gloss: 'come near', roles: ['agent', 'destination', 'time'], opposes: ['move-away'] },
  'move-away': { gloss: 'go or stay farther off', roles: ['agent', 'origin', 'time'], opposes: ['approach'] },
  follow: { gloss: 'come after or go behind', roles: ['agent', 'patient', 'time'] },
  'follow-suit': { gloss: 'do what another has just done', roles: ['agent', 'order', 'time'] },
  gather: { gloss: 'come together in one place', roles: ['agent', 'place', 'time'], opposes: ['disperse'] },
  disperse: {
    gloss: 'go or be driven apart',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['gather', 'unite'],
  },
  throw: { gloss: 'throw or drop a thing', roles: ['agent', 'patient', 'destination', 'time'] },
  hide: { gloss: 'keep out of sight', roles: ['agent', 'patient', 'place', 'time'], opposes: ['appear'] },
} as const satisfies Record<string, EventConcept>;
