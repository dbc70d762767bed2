import type { motionEvents } from '../../../concepts/events/motion.js';
import type { Entry } from '../../pack.js';

/** English words of motion: see `concepts/events/motion.ts`. */
export const motion: Record<keyof typeof motionEvents, Entry> = {
  arrive: {
    verbs: ['arrive', 'reach'],
    words: ['arrival', 'arrivals'],
    idioms: [
      { verb: 'get got', with: ['there', 'to the scene', 'home'], within: 1 },
      { verb: 'touch', with: ['down in'], within: 1 }],
  },
  depart: {
    verbs: ['depart', 'leave left'],
    words: ['departure', 'departures'],
    idioms: [{ verb: 'walk', with: ['out of'], within: 1 },
      { verb: 'walk', with: ['opposition', 'lawmakers', 'mps', 'deputies', 'delegates', 'delegation', 'ministers', 'senators', 'ambassadors', 'diplomats'], before: true, within: 1 },
      { verb: 'pull', with: ['out of the station', 'out of the port', 'out of the harbour', 'out of the harbor', 'away from'], within: 1 }],
  },
  return: {
    verbs: ['return'],
    words: ['return', 'coming back', 'way back', 'comeback to'],
    idioms: [
      { verb: 'come came', with: ['back'], within: 1 },
      { verb: 'go went gone', with: ['back'], within: 1 },
      { verb: 'turn', with: ['back'] },
    ],
  },
  enter: {
    verbs: ['enter'],
    words: ['entry', 'entrance into'],
    idioms: [
      { verb: 'get got', with: ['into'], within: 1 },
      { verb: 'go went gone', with: ['into'], within: 1 },
    ],
  },
  exit: {
    verbs: ['exit'],
    words: ['exit'],
    idioms: [
      { verb: 'get got', with: ['out'], within: 1 },
      { verb: 'come came', with: ['out of'], within: 1 },
      { verb: 'go went gone', with: ['out of'], within: 1 },
    ],
  },
  remain: {
    verbs: ['remain', 'stay', 'linger'],
    words: ['stay'],
    nouns: [{ noun: 'left', with: ['was', 'were', 'been', 'is', 'are', 'be'], before: true, within: 1 }],
    idioms: [
      { verb: 'stay', with: ['put'], within: 1 },
      { verb: 'keep kept', with: ['unchanged'], within: 3 },
    ],
  },
  'head-for': {
    words: ['bound for', 'headed for', 'heading to', 'heading for', 'headed to', 'heading towards', 'destined for', 'en route to', 'on its way to', 'on the way to', 'on their way to'],
    idioms: [
      { verb: 'head', with: ['for', 'to', 'towards', 'toward', 'north', 'south', 'east', 'west'], within: 2 },
      { verb: 'bind bound', with: ['for'], within: 1 },
    ],
  },
  go: {
    verbs: ['move', 'walk', 'drive drove driven', 'shift', 'relocate'],
    words: ['movement', 'move', 'relocation', 'walk'],
    idioms: [
      { verb: 'jump', with: ['out', 'off', 'into the', 'into a', 'over', 'onto', 'from a', 'from the', 'from windows', 'from balconies', 'from upper', 'down from', 'aboard', 'overboard'], within: 1 },
      { verb: 'climb', with: ['out', 'onto', 'into', 'over', 'down', 'aboard', 'through', 'on to', 'up the', 'up a', 'mountain', 'peak', 'wall', 'fence', 'tree', 'roof', 'ladder', 'stairs', 'tower'], within: 2 },
    ],
  },
  cross: {
    verbs: ['traverse', 'transit'],
    words: ['crossing', 'border crossing', 'transit'],
    idioms: [{ verb: 'cross', with: ['border', 'borders', 'river', 'sea', 'channel', 'frontier', 'strait', 'into', 'over', 'line', 'street', 'road'], within: 3 }],
  },
  pass: {
    words: ['passage', 'passing through'],
    idioms: [{ verb: 'pass', with: ['through', 'over', 'by the', 'by a', 'near', 'along'], within: 1 }],
  },
  'fall-down': {
    verbs: ['topple', 'tumble'],
    words: ['fall from', 'falling debris', 'falling from'],
    idioms: [
      { verb: 'fall fell fallen', with: ['from', 'off', 'onto', 'ground', 'sea', 'overboard', 'floor', 'roof', 'window', 'balcony', 'death'], within: 3 },
      { verb: 'drop', with: ['ground', 'sea'], within: 2 },
      { verb: 'come came come', with: ['down in a', 'down in the', 'down near', 'down off', 'down on a', 'down on the', 'down into', 'down over', 'down outside'], within: 1 },
      { verb: 'go went gone', with: ['down'], within: 1 },
    ],
  },
  stand: { verbs: ['stand stood'], words: ['upright'] },
  approach: {
    verbs: ['approach'],
    words: ['approach', 'nearing', 'closing in', 'drawing near'],
    idioms: [{ verb: 'close', with: ['in'], within: 1 }],
  },
  'move-away': {
    words: ['moving away', 'distancing'],
    idioms: [
      { verb: 'move', with: ['away'], within: 1 },
      { verb: 'break broke broken', with: ['away from'], within: 1 },
      { verb: 'drift', with: ['away'], within: 1 },
    ],
  },
  follow: { words: ['follows', 'followed'] },
  'follow-suit': {
    idioms: [
      { verb: 'follow', with: ['suit'], within: 1 },
      { verb: 'do did done', with: ['likewise', 'the same', 'so'], within: 1 },
    ],
  },
  gather: {
    verbs: ['gather', 'congregate', 'flock', 'assemble', 'converge'],
    words: ['gathering', 'crowd', 'rally of', 'crowds'],
  },
  disperse: { verbs: ['disperse', 'scatter'], words: ['dispersal'] },
  throw: { verbs: ['throw threw thrown', 'hurl', 'toss', 'lob', 'fling flung'], words: ['stone-throwing'] },
  hide: { verbs: ['hide hid hidden', 'cover-up'], words: ['hideout', 'in hiding', 'concealment'] },
};
