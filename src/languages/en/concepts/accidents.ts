import type { accidentsEvents } from '../../../concepts/events/accidents.js';
import type { Entry } from '../../pack.js';

/** English words of accidents: see `concepts/events/accidents.ts`. */
export const accidents: Record<keyof typeof accidentsEvents, Entry> = {
  accident: {
    words: ['accident', 'incident', 'disaster', 'tragedy', 'catastrophe', 'mishap', 'car accident', 'road accident'],
  },
  crash: {
    verbs: ['crash', 'plummet'],
    words: ['crash', 'wreckage', 'plane crash', 'air crash', 'crash site', 'air disaster', 'nosedive'],
    idioms: [
      { verb: 'go went gone', with: ['down in the sea', 'down in flames', 'down over', 'down off', 'down near', 'down shortly', 'down minutes'], within: 1 },
    ],
  },
  collide: {
    verbs: ['collide', 'slam', 'smash', 'plough', 'plow'],
    words: ['rammed', 'collision', 'pileup', 'pile-up'],
    idioms: [
      { verb: 'strike struck', with: ['car', 'bus', 'truck', 'lorry', 'train', 'van', 'vehicle', 'plane', 'ship', 'boat', 'ferry', 'tanker', 'vessel', 'motorcycle', 'taxi', 'minibus'], before: true, within: 1 },
      { verb: 'crash', with: ['into'], within: 1 },
      { verb: 'back', with: ['into'], within: 1 },
      { verb: 'hit hit', with: ['car', 'bus', 'truck', 'lorry', 'train', 'van', 'vehicle', 'plane', 'ship', 'boat', 'ferry', 'tanker', 'vessel', 'motorcycle', 'taxi', 'minibus'], before: true, within: 1 },
    ],
  },
  'run-over': {
    words: ['hit-and-run', 'car-ramming', 'vehicle ramming', 'run over'],
    idioms: [
      { verb: 'run ran', with: ['over'], within: 2 },
      { verb: 'mow', with: ['down'] },
    ],
  },
  sink: {
    verbs: ['sink sank sunk'],
    words: ['sinking', 'shipwreck'],
    idioms: [{ verb: 'go went gone', with: ['down with'], within: 1 }],
  },
  float: { verbs: ['float', 'refloat'] },
  capsize: { verbs: ['capsize', 'overturn'], words: ['rollover'], idioms: [{ verb: 'flip', with: ['over'] }] },
  derail: {
    verbs: ['derail'],
    words: ['derailment', 'off the rails'],
    idioms: [
      { verb: 'veer', with: ['off'], within: 1 },
      { verb: 'swerve', with: ['off'], within: 1 },
      { verb: 'skid', with: ['off'], within: 1 },
      { verb: 'plunge', with: ['into a ravine', 'into a gorge', 'into the ravine', 'off a cliff', 'off the road'], within: 1 },
    ],
  },
  damage: {
    verbs: ['damage', 'batter', 'wreck', 'vandalise', 'vandalize', 'ravage'],
    words: ['damage', 'property damage', 'material damage', 'vandalism'],
    idioms: [{ verb: 'smash', with: ['window', 'windows', 'glass', 'door', 'doors', 'furniture', 'cameras', 'statue', 'shopfronts', 'storefronts', 'computers', 'up'], within: 3 }],
  },
  break: {
    verbs: ['break broke broken', 'crack', 'snap', 'shatter', 'rupture', 'burst burst'],
    words: ['break', 'breakage', 'fracture', 'crack'],
  },
  malfunction: {
    verbs: ['malfunction', 'stall'],
    words: ['malfunction', 'fault', 'technical fault', 'technical problem', 'technical failure', 'engine failure', 'glitch', 'mechanical failure', 'faults', 'engine trouble'],
    idioms: [{ verb: 'break broke broken', with: ['down'], within: 1 }],
  },
  leak: { verbs: ['spill', 'leak'], idioms: [{ verb: 'discharge', with: ['waste', 'sewage', 'water', 'chemicals', 'oil', 'toxins', 'into the river', 'into the sea'], within: 3 }], words: ['leak', 'leakage', 'spill', 'oil spill', 'gas leak'] },
  'be-trapped': { words: ['trapped', 'stranded', 'stuck', 'under the rubble'], idioms: [{ verb: 'leave left', with: ['stranded', 'trapped'], within: 7 }] },
};
