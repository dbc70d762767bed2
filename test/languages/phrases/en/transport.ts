import type { transportEvents } from '../../../../src/concepts/events/transport.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/transport.ts`. */
export const transport: Record<keyof typeof transportEvents, Phrases> = {
  travel: ['The minister travelled to Paris'],
  carry: ['carrying 120 passengers'],
  'drop-off': ['The ship unloaded its wheat'],
  'take-off': ['the jet took off'],
  land: ['the plane landed'],
  fly: ['The plane flew over the city'],
  'be-aboard': ['60 people were on board'],
  'be-of-type': ['A plane of the type was grounded'],
  board: ['The passengers boarded the plane'],
  disembark: ['The passengers disembarked'],
  'vanish-from-radar': ['it disappeared from radar'],
  'lose-contact': ['they lost contact with the crew'],
  'regain-contact': ['Engineers regained contact with the probe'],
  divert: ['The flight was diverted'],
  dock: ['The ship docked in the port'],
  'set-sail': ['The ship set sail'],
  'be-delayed': ['The train is behind schedule'],
  'be-on-time': ['The train left on time'],
};
