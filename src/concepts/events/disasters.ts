import type { EventConcept } from '../event-concept.js';

/** Natural disasters and weather. */
export const disastersEvents = {
  earthquake: { gloss: 'the earth shakes', roles: ['patient', 'place', 'time', 'quantity'], aspect: 'event', suffered: false, once: false },
  aftershock: {
    gloss: 'a shock after an earthquake',
    roles: ['patient', 'place', 'time', 'quantity'],
    aspect: 'event', suffered: false, once: false,
    within: 'earthquake',
  },
  tsunami: { gloss: 'a wave raised by an earthquake', roles: ['patient', 'place', 'time'], aspect: 'event', suffered: false, once: false },
  flood: {
    gloss: 'water covers land',
    roles: ['patient', 'place', 'time', 'cause'],
    aspect: 'process', suffered: false, once: false,
    opposes: ['recede'],
  },
  recede: {
    gloss: 'water, fire or danger goes back',
    roles: ['patient', 'place', 'time'],
    aspect: 'process', suffered: false, once: false, course: true,
    opposes: ['flood'],
    contrasts: ['rise', 'raise-tension'],
    follows: ['flood'],
  },
  fire: {
    gloss: 'something burns',
    roles: ['patient', 'place', 'time', 'cause'],
    aspect: 'process', suffered: false, once: false,
    opposes: ['extinguish'],
    contrasts: ['be-safe'],
  },
  extinguish: {
    gloss: 'put a fire out or bring it under control',
    roles: ['agent', 'patient', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['fire'],
    follows: ['fire'],
  },
  collapse: {
    gloss: 'fall in or break down',
    roles: ['patient', 'place', 'time', 'cause'],
    aspect: 'event', suffered: false, once: false, course: true,
    opposes: ['stabilise', 'rise', 'economy-grow', 'recover'],
    contrasts: ['succeed'],
  },
  landslide: { gloss: 'earth, mud or snow slides', roles: ['patient', 'place', 'time', 'cause'], aspect: 'event', suffered: false, once: false },
  erupt: { gloss: 'a volcano erupts', roles: ['patient', 'place', 'time'], aspect: 'process', suffered: false, once: false },
  drought: {
    gloss: 'there is too little rain or water',
    roles: ['patient', 'place', 'time', 'duration', 'cause'],
    aspect: 'state', suffered: false, once: false,
  },
  famine: { gloss: 'there is too little food', roles: ['patient', 'place', 'time', 'cause'], aspect: 'state', suffered: false, once: false },
  'tropical-storm': {
    gloss: 'a storm, hurricane or tornado strikes',
    roles: ['patient', 'place', 'time', 'quantity'],
    aspect: 'process', suffered: false, once: false,
    within: 'bad-weather',
  },
  'bad-weather': {
    gloss: 'the weather is bad',
    roles: ['place', 'time', 'cause'],
    aspect: 'state', suffered: false, once: false,
    opposes: ['good-weather'],
  },
  'good-weather': { gloss: 'the weather is good', roles: ['place', 'time'], aspect: 'state', suffered: false, once: false, opposes: ['bad-weather'] },
  rain: { gloss: 'rain, snow or hail falls', roles: ['place', 'time', 'quantity'], aspect: 'process', suffered: false, once: false },
  fog: { gloss: 'fog or dust lowers visibility', roles: ['place', 'time'], aspect: 'state', suffered: false, once: false, within: 'bad-weather' },
  heatwave: { gloss: 'it is very hot', roles: ['place', 'time', 'quantity'], aspect: 'state', suffered: false, once: false, opposes: ['cold-wave'] },
  'cold-wave': {
    gloss: 'it is very cold',
    roles: ['place', 'time', 'quantity'],
    aspect: 'state', suffered: false, once: false,
    opposes: ['heatwave'],
  },
} as const satisfies Record<string, EventConcept>;
