import type { EventConcept } from '../event.js';

/** Protest, culture, religion, education, science. */
export const societyEvents = {
  'go-on-strike': {
    gloss: 'stop work in protest',
    roles: ['agent', 'place', 'cause', 'duration'],
    opposes: ['end-strike'],
  },
  'end-strike': { gloss: 'go back to work after a strike', roles: ['agent', 'place'], opposes: ['go-on-strike'] },
  demonstrate: {
    gloss: 'protest in the street',
    roles: ['agent', 'place', 'cause', 'quantity'],
    opposes: ['end-protest'],
    contrasts: ['calm'],
    many: true,
  },
  'end-protest': {
    gloss: 'end or break up a protest',
    roles: ['agent', 'patient', 'place'],
    opposes: ['demonstrate', 'sit-in'],
  },
  'sit-in': {
    gloss: 'protest by staying in a place',
    roles: ['agent', 'place'],
    opposes: ['end-protest'],
    within: 'demonstrate',
  },
  celebrate: { gloss: 'mark a day or feast', roles: ['agent', 'content', 'time'], opposes: ['mourn-day'], many: true },
  'mourn-day': { gloss: 'a time of public mourning', roles: ['agent', 'duration'], opposes: ['celebrate'], many: true },
  marry: { gloss: 'become husband and wife', roles: ['agent', 'partner'], opposes: ['divorce'] },
  divorce: { gloss: 'end a marriage', roles: ['agent', 'partner'], opposes: ['marry'] },
  award: { gloss: 'give a prize or honour to', roles: ['agent', 'recipient', 'content'] },
  'win-award': { gloss: 'get a prize', roles: ['agent', 'content'], within: 'win' },
  'release-work': { gloss: 'bring out a book, film or song', roles: ['agent', 'content'], opposes: ['withdraw-work'] },
  'withdraw-work': {
    gloss: 'stop showing or selling a book, film or song',
    roles: ['agent', 'content'],
    opposes: ['release-work'],
    within: 'forbid',
    undoes: true,
  },
  perform: { gloss: 'act, sing or play for an audience', roles: ['agent', 'content', 'place'] },
  worship: { gloss: 'pray, go on pilgrimage', roles: ['agent', 'place'] },
  discover: { gloss: 'find something not known before', roles: ['agent', 'content', 'place'] },
  invent: { gloss: 'make something new, develop a device', roles: ['agent', 'content'] },
  'study-finds': { gloss: 'research shows', roles: ['agent', 'content'] },
  'launch-spacecraft': {
    gloss: 'send into space',
    roles: ['agent', 'content', 'destination', 'time'],
    opposes: ['cancel-launch'],
  },
  'cancel-launch': {
    gloss: 'put off or call off a space launch',
    roles: ['agent', 'content', 'cause'],
    opposes: ['launch-spacecraft'],
  },
  graduate: { gloss: 'finish or begin studies', roles: ['agent', 'place'] },
  retire: {
    gloss: 'end one\'s working life',
    roles: ['agent', 'office'],
    opposes: ['stay-in-office', 'return-from-retirement'],
  },
  'return-from-retirement': { gloss: 'take up one\'s work again', roles: ['agent'], opposes: ['retire'] },
  hack: { gloss: 'break into computers', roles: ['agent', 'patient'], opposes: ['thwart-hack'] },
  'thwart-hack': { gloss: 'stop a computer attack', roles: ['agent', 'patient'], opposes: ['hack'], undoes: true },
} as const satisfies Record<string, EventConcept>;
