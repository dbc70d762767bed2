import type { disastersEvents } from '../../../../src/concepts/events/disasters.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/disasters.ts`. */
export const disasters: Record<keyof typeof disastersEvents, Phrases> = {
  earthquake: ['an earthquake hit the coast'],
  aftershock: ['An aftershock hit the town'],
  tsunami: ['A tsunami hit the coast'],
  flood: ['floods hit the city'],
  recede: ['The waters receded'],
  fire: ['the factory caught fire'],
  extinguish: ['crews put out the blaze'],
  collapse: ['a bridge collapsed'],
  landslide: ['A landslide buried the village'],
  erupt: ['The volcano erupted'],
  drought: ['Drought hit the farmers'],
  famine: ['Famine threatens millions', 'Children starve in the camp'],
  'tropical-storm': ['A hurricane hit the coast'],
  'bad-weather': ['due to bad weather'],
  'good-weather': ['Calm seas helped the crew', 'Clear skies are expected'],
  rain: ['Heavy rain fell overnight', 'It snowed in the hills'],
  fog: ['Dense fog closed the airport'],
  heatwave: ['A heatwave hit the country'],
  'cold-wave': ['A cold snap hit the country'],
};
