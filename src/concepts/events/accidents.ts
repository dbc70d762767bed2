import type { EventConcept } from '../event-concept.js';

/** Accidents, breakage and faults. */
export const accidentsEvents = {
  accident: { gloss: 'an accident or incident happens', roles: ['patient', 'place', 'time', 'cause'], aspect: 'event', suffered: false, once: false, general: true },
  crash: {
    gloss: 'an aircraft, train or car crashes',
    roles: ['patient', 'place', 'time', 'cause'],
    aspect: 'event', suffered: false, once: true,
    opposes: ['land'],
    implies: ['fall-down'],
    within: 'accident',
  },
  collide: {
    gloss: 'hit another thing',
    roles: ['patient', 'partner', 'place', 'time', 'cause'],
    aspect: 'event', suffered: false, once: false,
    within: 'accident',
  },
  'run-over': {
    gloss: 'hit a person with a vehicle',
    roles: ['agent', 'patient', 'instrument', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
    within: 'collide',
  },
  sink: {
    gloss: 'a ship or boat goes down',
    roles: ['patient', 'place', 'time', 'cause'],
    aspect: 'event', suffered: false, once: true,
    opposes: ['float'],
    excludes: ['drown'],
    within: 'accident',
  },
  float: {
    gloss: 'stay or come back up on water',
    roles: ['patient', 'place', 'time'],
    aspect: 'state', suffered: false, once: false,
    opposes: ['sink'],
  },
  capsize: {
    gloss: 'a boat or vehicle turns over',
    roles: ['patient', 'place', 'time', 'cause'],
    aspect: 'event', suffered: false, once: false,
    within: 'accident',
  },
  derail: {
    gloss: 'a train or vehicle leaves the track or road',
    roles: ['patient', 'place', 'time', 'cause'],
    aspect: 'event', suffered: false, once: false,
    within: 'accident',
  },
  damage: {
    gloss: 'do or suffer damage',
    roles: ['agent', 'patient', 'cause', 'place', 'time', 'quantity'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['repair'],
    contrasts: ['recover'],
    implies: ['affect'],
  },
  break: {
    gloss: 'break or come apart',
    roles: ['patient', 'place', 'time', 'cause'],
    aspect: 'event', suffered: false, once: false,
    implies: ['damage'],
  },
  malfunction: {
    gloss: 'fail to work',
    roles: ['patient', 'place', 'time', 'cause'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['operate'],
    within: 'accident',
  },
  leak: { gloss: 'a liquid, gas or secret gets out', roles: ['patient', 'origin', 'place', 'time'], aspect: 'process', suffered: false, once: false },
  'be-trapped': {
    gloss: 'be stuck and unable to leave',
    roles: ['patient', 'place', 'time', 'quantity'],
    aspect: 'state', suffered: false, once: false, course: true,
    opposes: ['rescue', 'release'],
    grows: true,
  },
} as const satisfies Record<string, EventConcept>;
