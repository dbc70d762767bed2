import type { EventConcept } from '../event.js';

/** Visits, meetings, talks, events held. */
export const meetingEvents = {
  visit: {
    gloss: 'go to see a place or somebody',
    roles: ['agent', 'destination', 'patient', 'purpose', 'time', 'duration'],
    opposes: ['cancel-visit'],
    opensWith: 'arrive',
    many: true,
  },
  'cancel-visit': {
    gloss: 'call off or put off a visit',
    roles: ['agent', 'destination', 'cause'],
    opposes: ['visit'],
    undoes: true,
  },
  meet: {
    gloss: 'come together with somebody',
    roles: ['agent', 'partner', 'place', 'time'],
    opposes: ['refuse-talks'],
  },
  'refuse-talks': {
    gloss: 'refuse to meet or negotiate',
    roles: ['agent', 'partner', 'topic'],
    opposes: ['negotiate', 'meet', 'hold-talks', 'agree'],
    within: 'reject',
    undoes: true,
  },
  'hold-talks': { gloss: 'talk formally', roles: ['agent', 'partner', 'topic', 'place'], opposes: ['refuse-talks'] },
  discuss: { gloss: 'talk about a subject', roles: ['agent', 'partner', 'topic'] },
  telephone: { gloss: 'speak by telephone', roles: ['agent', 'partner', 'topic'] },
  hold: {
    gloss: 'hold an event: meeting, summit, election, festival',
    roles: ['agent', 'content', 'place', 'time'],
    opposes: ['cancel', 'postpone'],
  },
  postpone: {
    gloss: 'put off to a later time',
    roles: ['agent', 'content', 'time'],
    opposes: ['cancel', 'hold', 'bring-forward', 'continue', 'begin'],
    undoes: true,
  },
  'bring-forward': { gloss: 'move to an earlier time', roles: ['agent', 'content', 'time'], opposes: ['postpone'] },
  host: { gloss: 'have an event or guest in one\'s place', roles: ['agent', 'content', 'place'] },
  'receive-guest': { gloss: 'welcome a visitor formally', roles: ['agent', 'patient', 'place'] },
  invite: { gloss: 'ask somebody to come', roles: ['agent', 'recipient', 'content'] },
  'accept-invitation': {
    gloss: 'say yes to an invitation',
    roles: ['agent', 'content'],
    opposes: ['decline-invitation'],
    within: 'accept',
  },
  'decline-invitation': {
    gloss: 'say no to an invitation',
    roles: ['agent', 'content'],
    opposes: ['accept', 'accept-invitation'],
    within: 'reject',
  },
  attend: {
    gloss: 'be present at an event',
    roles: ['agent', 'content', 'place'],
    opposes: ['boycott', 'stay-away', 'be-absent'],
    many: true,
  },
  'stay-away': {
    gloss: 'not come to an event',
    roles: ['agent', 'content', 'cause'],
    opposes: ['attend', 'participate'],
  },
  participate: {
    gloss: 'take part',
    roles: ['agent', 'content'],
    opposes: ['boycott', 'stay-away', 'be-absent', 'exclude'],
    many: true,
  },
  accompany: { gloss: 'go along with somebody', roles: ['agent', 'patient'] },
  chair: { gloss: 'lead a meeting or body', roles: ['agent', 'content'] },
  'give-speech': { gloss: 'speak to an audience', roles: ['agent', 'recipient', 'topic', 'place'] },
  'be-absent': { gloss: 'not be there', roles: ['agent', 'content', 'place'], opposes: ['attend', 'participate'] },
} as const satisfies Record<string, EventConcept>;
