import type { casualtiesEvents } from '../../../../src/concepts/events/casualties.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/casualties.ts`. */
export const casualties: Record<keyof typeof casualtiesEvents, Phrases> = {
  die: [
    'children were among the dead',
    'the loss of life was great',
    'The driver was among those who died',
    'ten people died',
    'they lost their lives',
  ],
  kill: [
    'the blast killed nine',
    'it claimed 12 lives',
    'they hacked three men to death',
    'he strangled his cousin',
  ],
  wound: ['Two guards were among the injured', 'six were injured'],
  'be-safe': ['the crew is unharmed'],
  survive: ['two passengers survived'],
  'be-missing': ['two sailors are missing'],
  'be-critical': ['One of the wounded is in critical condition'],
  bury: ['The victims were buried on Friday', 'Thousands attended the funeral'],
  exhume: ['Experts exhumed the remains'],
  'commit-suicide': ['The suspect committed suicide', 'The man took his own life'],
  drown: ['two children drowned'],
};
