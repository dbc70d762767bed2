import type { EventConcept } from '../event-concept.js';

/** Travel and transport by air, sea and land. */
export const transportEvents = {
  travel: {
    gloss: 'go on a journey',
    roles: ['agent', 'origin', 'destination', 'time', 'instrument'],
    aspect: 'process', suffered: false, once: false,
    journey: 'voyage',
  },
  carry: {
    gloss: 'carry people or goods',
    roles: ['agent', 'patient', 'origin', 'destination', 'quantity'],
    aspect: 'process', suffered: false, once: false,
    opposes: ['drop-off'],
    within: 'be-aboard',
    bySubject: { media: 'publish', television: 'publish', channel: 'publish', radio: 'publish' },
  },
  'drop-off': {
    gloss: 'put down people or goods on arrival',
    roles: ['agent', 'patient', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['carry'],
  },
  'take-off': {
    gloss: 'an aircraft leaves the ground',
    roles: ['patient', 'origin', 'destination', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['land'],
    within: 'depart',
  },
  land: {
    gloss: 'an aircraft comes down as meant',
    roles: ['patient', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['take-off', 'crash'],
  },
  fly: {
    gloss: 'fly, of an aircraft or its passengers',
    roles: ['agent', 'place', 'origin', 'destination', 'time'],
    aspect: 'process', suffered: false, once: false,
    journey: 'voyage',
  },
  'be-aboard': {
    gloss: 'be on board',
    roles: ['patient', 'place', 'time', 'quantity'],
    aspect: 'state', suffered: false, once: false,
    places: 'passenger',
    opposes: ['disembark'],
  },
  'be-of-type': { gloss: 'be of a make, model or class', roles: ['patient', 'content'], aspect: 'state', suffered: false, once: false, make: true },
  board: {
    gloss: 'get on a vehicle, ship or aircraft',
    roles: ['agent', 'destination', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['disembark'],
  },
  disembark: {
    gloss: 'get off a vehicle, ship or aircraft',
    roles: ['agent', 'origin', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['be-aboard', 'board'],
  },
  'vanish-from-radar': {
    gloss: 'an aircraft or ship disappears from tracking',
    roles: ['patient', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['reappear'],
    within: 'disappear',
  },
  'lose-contact': {
    gloss: 'contact is lost',
    roles: ['agent', 'patient', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['regain-contact'],
  },
  'regain-contact': {
    gloss: 'contact is made again',
    roles: ['agent', 'patient', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['lose-contact'],
  },
  divert: {
    gloss: 'change the route of a vehicle, ship or flow',
    roles: ['agent', 'patient', 'destination', 'time', 'cause'],
    aspect: 'event', suffered: false, once: false,
    within: 'change',
  },
  dock: {
    gloss: 'a ship comes into port',
    roles: ['patient', 'place', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['set-sail'],
  },
  'set-sail': {
    gloss: 'a ship leaves port',
    roles: ['patient', 'origin', 'destination', 'time'],
    aspect: 'event', suffered: false, once: false,
    opposes: ['dock'],
    within: 'depart',
  },
  'be-delayed': {
    gloss: 'be late',
    roles: ['patient', 'time', 'duration', 'cause'],
    aspect: 'state', suffered: false, once: false,
    opposes: ['be-on-time'],
  },
  'be-on-time': {
    gloss: 'come or happen when due',
    roles: ['patient', 'time'],
    aspect: 'state', suffered: false, once: false,
    opposes: ['be-delayed'],
  },
} as const satisfies Record<string, EventConcept>;
