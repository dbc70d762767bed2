import type { motionEvents } from '../../../../src/concepts/events/motion.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/motion.ts`. */
export const motion: Record<keyof typeof motionEvents, Phrases> = {
  arrive: ['the envoy arrived'],
  depart: ['The delegation walked out of the hall', 'The opposition walked out', 'the envoy departed'],
  return: ['she returned'],
  enter: ['The thief entered the house'],
  exit: ['The crowd exited the hall', 'The miners came out of the tunnel'],
  remain: ['The guard remained in the building'],
  'head-for': ['the plane was bound for Rome'],
  go: ['The family moved to the village', 'The pupils walk to school'],
  cross: ['The migrants crossed the border'],
  pass: ['The ship passed through the strait'],
  'fall-down': ['The worker fell from a roof', 'The tree toppled'],
  stand: ['The statue stands upright', 'People stand in the rain'],
  approach: ['The ship approached the coast'],
  'move-away': ['The ship moved away from the coast'],
  follow: ['A fire followed the quake'],
  'follow-suit': ['The bank followed suit'],
  gather: ['Thousands gathered in the square'],
  disperse: ['The crowd dispersed'],
  throw: ['Youths threw stones'],
  hide: ['The gunman hid in the house'],
};
