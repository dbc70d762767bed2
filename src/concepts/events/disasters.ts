import type { EventConcept } from '../event.js';

/** Natural disasters and weather. */
export const disastersEvents = {
  earthquake: { gloss: 'the earth shakes', roles: ['patient', 'place', 'time', 'quantity'] },
  aftershock: {
    gloss: 'a shock after an earthquake',
    roles: ['patient', 'place', 'time', 'quantity'],
    within: 'earthquake',
  },
  tsunami: { gloss: 'a wave raised by an earthquake', roles: ['patient', 'place', 'time'] },
  flood: { gloss: 'water covers land', roles: ['patient', 'place', 'time', 'cause'], opposes: ['recede'] },
  recede: {
    gloss: 'water, fire or danger goes back',
    roles: ['patient', 'place', 'time'],
    opposes: ['flood'],
    contrasts: ['rise', 'raise-tension'],
  },
  fire: {
    gloss: 'something burns',
    roles: ['patient', 'place', 'time', 'cause'],
    opposes: ['extinguish'],
    contrasts: ['be-safe'],
  },
  extinguish: {
    gloss: 'put a fire out or bring it under control',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['fire'],
  },
  collapse: {
    gloss: 'fall in or break down',
    roles: ['patient', 'place', 'time', 'cause'],
    opposes: ['stabilise', 'rise', 'economy-grow', 'recover'],
    contrasts: ['succeed'],
  },
  landslide: { gloss: 'earth, mud or snow slides', roles: ['patient', 'place', 'time', 'cause'] },
  erupt: { gloss: 'a volcano erupts', roles: ['patient', 'place', 'time'] },
  drought: { gloss: 'there is too little rain or water', roles: ['patient', 'place', 'time', 'duration', 'cause'] },
  famine: { gloss: 'there is too little food', roles: ['patient', 'place', 'time', 'cause'] },
  'tropical-storm': {
    gloss: 'a storm, hurricane or tornado strikes',
    roles: ['patient', 'place', 'time', 'quantity'],
    within: 'bad-weather',
  },
  'bad-weather': { gloss: 'the weather is bad', roles: ['place', 'time', 'cause'], opposes: ['good-weather'] },
  'good-weather': { gloss: 'the weather is good', roles: ['place', 'time'], opposes: ['bad-weather'] },
  rain: { gloss: 'rain, snow or hail falls', roles: ['place', 'time', 'quantity'] },
  fog: { gloss: 'fog or dust lowers visibility', roles: ['place', 'time'], within: 'bad-weather' },
  heatwave: { gloss: 'it is very hot', roles: ['place', 'time', 'quantity'], opposes: ['cold-wave'] },
  'cold-wave': { gloss: 'it is very cold', roles: ['place', 'time', 'quantity'], opposes: ['heatwave'] },
} as const satisfies Record<string, EventConcept>;
