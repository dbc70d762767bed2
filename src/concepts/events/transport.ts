import type { EventConcept } from '../event.js';

/** Travel and transport by air, sea and land. */
export const transportEvents = {
  travel: { gloss: 'go on a journey', roles: ['agent', 'origin', 'destination', 'time', 'instrument'] },
  carry: {
    gloss: 'carry people or goods',
    roles: ['agent', 'patient', 'origin', 'destination', 'quantity'],
    opposes: ['drop-off'],
    within: 'be-aboard',
    bySubject: { media: 'publish', television: 'publish', channel: 'publish', radio: 'publish' },
  },
  'drop-off': {
    gloss: 'put down people or goods on arrival',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['carry'],
  },
  'take-off': {
    gloss: 'an aircraft leaves the ground',
    roles: ['patient', 'origin', 'destination', 'time'],
    opposes: ['land'],
    within: 'depart',
  },
  land: {
    gloss: 'an aircraft comes down as meant',
    roles: ['patient', 'place', 'time'],
    opposes: ['take-off', 'crash'],
  },
  fly: { gloss: 'fly, of an aircraft or its passengers', roles: ['agent', 'place', 'origin', 'destination', 'time'] },
  'be-aboard': { gloss: 'be on board', roles: ['patient', 'place', 'time', 'quantity'], opposes: ['disembark'] },
  'be-of-type': { gloss: 'be of a make, model or class', roles: ['patient', 'content'] },
  board: {
    gloss: 'get on a vehicle, ship or aircraft',
    roles: ['agent', 'destination', 'time'],
    opposes: ['disembark'],
  },
  disembark: {
    gloss: 'get off a vehicle, ship or aircraft',
    roles: ['agent', 'origin', 'time'],
    opposes: ['be-aboard', 'board'],
  },
  'vanish-from-radar': {
    gloss: 'an aircraft or ship disappears from tracking',
    roles: ['patient', 'place', 'time'],
    opposes: ['reappear'],
    within: 'disappear',
  },
  'lose-contact': {
    gloss: 'contact is lost',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['regain-contact'],
  },
  'regain-contact': {
    gloss: 'contact is made again',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['lose-contact'],
  },
  divert: {
    gloss: 'change the route of a vehicle, ship or flow',
    roles: ['agent', 'patient', 'destination', 'time', 'cause'],
    within: 'change',
  },
  dock: { gloss: 'a ship comes into port', roles: ['patient', 'place', 'time'], opposes: ['set-sail'] },
  'set-sail': {
    gloss: 'a ship leaves port',
    roles: ['patient', 'origin', 'destination', 'time'],
    opposes: ['dock'],
    within: 'depart',
  },
  'be-delayed': { gloss: 'be late', roles: ['patient', 'time', 'duration', 'cause'], opposes: ['be-on-time'] },
  'be-on-time': { gloss: 'come or happen when due', roles: ['patient', 'time'], opposes: ['be-delayed'] },
} as const satisfies Record<string, EventConcept>;
