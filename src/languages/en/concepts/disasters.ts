import type { disastersEvents } from '../../../concepts/events/disasters.js';
import type { Entry } from '../../pack.js';

/** English words of disasters: see `concepts/events/disasters.ts`. */
export const disasters: Record<keyof typeof disastersEvents, Entry> = {
  earthquake: {
    words: ['earthquake', 'quake', 'tremor', 'temblor', 'seismic activity'],
    idioms: [
      { verb: 'strike struck', with: ['earthquake', 'quake', 'tremor', 'temblor'], before: true, within: 4 },
      { verb: 'strike struck', with: ['earthquake', 'quake', 'tremor', 'temblor'], within: 3 },
      { verb: 'hit hit', with: ['earthquake', 'quake', 'tremor', 'temblor'], before: true, within: 4 },
      { verb: 'hit hit', with: ['earthquake', 'quake', 'tremor', 'temblor'], within: 3 },
    ],
  },
  aftershock: { words: ['aftershock'] },
  tsunami: {
    words: ['tsunami', 'tidal wave'],
    idioms: [
      { verb: 'strike struck', with: ['tsunami'], before: true, within: 4 },
      { verb: 'strike struck', with: ['tsunami'], within: 3 },
      { verb: 'hit hit', with: ['tsunami'], before: true, within: 4 },
      { verb: 'hit hit', with: ['tsunami'], within: 3 },
    ],
  },
  flood: {
    verbs: ['flood', 'inundate', 'submerge', 'deluge'],
    words: ['flood', 'flooding', 'deluge', 'flash flood', 'inundation', 'floodwaters'],
    idioms: [
      { verb: 'strike struck', with: ['flood', 'floods', 'flooding'], before: true, within: 4 },
      { verb: 'strike struck', with: ['flood', 'floods', 'flooding'], within: 3 },
      { verb: 'hit hit', with: ['flood', 'floods', 'flooding'], before: true, within: 4 },
      { verb: 'hit hit', with: ['flood', 'floods', 'flooding'], within: 3 },
    ],
  },
  recede: { verbs: ['recede', 'ebb', 'abate'] },
  fire: {
    verbs: ['burn', 'blaze', 'ignite'],
    words: ['blaze', 'wildfire', 'bushfire', 'fire', 'inferno', 'arson', 'forest fire', 'fires', 'in flames', 'on fire', 'ablaze'],
    idioms: [
      { verb: 'catch caught', with: ['fire'], within: 1 },
      { verb: 'set', with: ['fire', 'alight', 'ablaze'], within: 2 },
    ],
  },
  extinguish: {
    verbs: ['extinguish', 'douse'],
    words: ['firefighting', 'was put out', 'were put out', 'been put out'],
    idioms: [
      { verb: 'put', with: ['out the fire', 'out fire', 'out the blaze', 'out a fire'], within: 3 },
      { verb: 'contain', with: ['fire', 'blaze', 'wildfire', 'flames'], within: 2 },
      { verb: 'contain', with: ['fire', 'fires', 'blaze', 'wildfire', 'flames'], before: true, within: 4 },
    ],
  },
  collapse: {
    verbs: ['collapse', 'crumble', 'implode'],
    words: ['collapse', 'meltdown'],
    idioms: [
      { verb: 'give gave given', with: ['way'], within: 1 },
      { verb: 'cave', with: ['in'] },
      { verb: 'fall fell fallen', with: ['roof', 'ceiling', 'bridge', 'wall', 'tower', 'building', 'buildings', 'scaffolding', 'crane'], before: true, within: 1 },
      { verb: 'fall fell fallen', with: ['apart', 'in on'], within: 1 },
    ],
  },
  landslide: { words: ['landslide', 'mudslide', 'rockslide', 'avalanche', 'landslip', 'mudflow'] },
  erupt: {
    words: ['volcanic eruption', 'eruption', 'volcano', 'lava', 'erupting volcano'],
    idioms: [
      { verb: 'erupt', with: ['volcano', 'crater'], before: true, within: 2 },
    ],
  },
  drought: { words: ['drought', 'water shortage', 'water scarcity', 'dry spell'] },
  famine: {
    verbs: ['starve'],
    words: ['famine', 'starvation', 'hunger', 'malnutrition', 'food insecurity', 'food shortage'],
  },
  'tropical-storm': {
    words: ['storm', 'hurricane', 'typhoon', 'cyclone', 'tornado', 'blizzard', 'thunderstorm', 'sandstorm', 'dust storm', 'tropical storm', 'snowstorm', 'twister'],
    idioms: [
      { verb: 'strike struck', with: ['storm', 'hurricane', 'typhoon', 'cyclone', 'tornado', 'blizzard', 'sandstorm'], before: true, within: 4 },
      { verb: 'strike struck', with: ['storm', 'hurricane', 'typhoon', 'cyclone', 'tornado', 'blizzard', 'sandstorm'], within: 3 },
      { verb: 'hit hit', with: ['storm', 'hurricane', 'typhoon', 'cyclone', 'tornado', 'blizzard', 'sandstorm'], before: true, within: 4 },
      { verb: 'hit hit', with: ['storm', 'hurricane', 'typhoon', 'cyclone', 'tornado', 'blizzard', 'sandstorm'], within: 3 },
    ],
  },
  'bad-weather': {
    words: ['bad weather', 'poor weather', 'severe weather', 'adverse weather', 'inclement weather', 'weather conditions', 'stormy weather', 'rough weather', 'extreme weather', 'rough seas', 'poor visibility'],
  },
  'good-weather': {
    words: ['good weather', 'fine weather', 'clear skies', 'clear weather', 'favourable weather', 'favorable weather', 'calm weather', 'calm seas'],
  },
  rain: {
    verbs: ['rain', 'snow'],
    words: ['rain', 'heavy rain', 'rainfall', 'downpour', 'torrential rain', 'snow', 'snowfall', 'heavy snow', 'monsoon'],
  },
  fog: { words: ['fog', 'smog', 'mist', 'haze', 'heavy fog', 'dense fog', 'thick fog', 'low visibility'] },
  heatwave: { words: ['heatwave', 'heat wave', 'extreme heat', 'record temperatures', 'scorching heat'] },
  'cold-wave': {
    words: ['cold snap', 'cold wave', 'freezing temperatures', 'cold spell', 'frost', 'big freeze', 'freezing weather'],
  },
};
