import type { transportEvents } from '../../../concepts/events/transport.js';
import type { Entry } from '../../pack.js';

/** English words of transport: see `concepts/events/transport.ts`. */
export const transport: Record<keyof typeof transportEvents, Entry> = {
  travel: {
    verbs: ['travel', 'journey'],
    words: ['trip', 'journey', 'travel', 'flying from', 'en route', 'on its way', 'on their way', 'on her way', 'on his way'],
  },
  carry: {
    verbs: ['carry', 'convey', 'airlift'],
    words: ['hauled', 'shipped', 'ferrying', 'ferried', 'transporting', 'transported', 'shipment', 'airlift', 'cargo'],
  },
  'drop-off': { verbs: ['unload', 'offload'], words: ['airdrop', 'air drop'] },
  'take-off': {
    words: ['takeoff', 'take-off', 'taking off', 'took off', 'takes off'],
    idioms: [{ verb: 'take took taken', with: ['off'], within: 1 }],
  },
  land: {
    words: ['lands safely', 'to land', 'lands', 'landing', 'landed', 'emergency landing', 'touchdown', 'crash landing', 'belly landing'],
    idioms: [{ verb: 'touch', with: ['down'] }],
  },
  fly: { verbs: ['fly flew flown', 'hover', 'overfly overflew overflown'], words: ['flight', 'flights', 'sortie'] },
  'be-aboard': { words: ['aboard', 'on board', 'onboard'] },
  'be-of-type': { words: ['of the type', 'of the model', 'of the class', 'type of aircraft', 'aircraft type', 'make and model'] },
  board: {
    verbs: ['embark'],
    words: ['to board', 'boarded', 'boarding'],
    idioms: [{ verb: 'get got', with: ['on board', 'on the plane'], within: 1 }],
  },
  disembark: { verbs: ['disembark', 'alight'], words: ['disembarkation'] },
  'vanish-from-radar': {
    words: ['off the radar', 'off radar'],
    idioms: [
      { verb: 'disappear', with: ['radar'], within: 3 },
      { verb: 'vanish', with: ['radar'], within: 3 },
      { verb: 'drop', with: ['radar'], within: 3 },
    ],
  },
  'lose-contact': {
    words: ['loss of contact', 'lost contact', 'contact was lost'],
    idioms: [{ verb: 'lose lost', with: ['contact', 'communication', 'signal'], within: 2 }],
  },
  'regain-contact': {
    idioms: [
      { verb: 'regain', with: ['contact'] },
    ],
  },
  divert: {
    verbs: ['divert', 'reroute', 'detour', 'redirect'],
    words: ['diversion', 'rerouting', 'detour'],
  },
  dock: { verbs: ['dock', 'berth', 'moor'], words: ['docking', 'anchored'] },
  'set-sail': { verbs: ['sail'], idioms: [{ verb: 'set', with: ['sail'], within: 1 }] },
  'be-delayed': { words: ['behind schedule'] },
  'be-on-time': { words: ['on time', 'on schedule', 'as scheduled', 'as planned'] },
};
