import type { EventConcept } from '../event.js';

/** Elections, offices, governments, parliaments. */
export const politicsEvents = {
  election: { gloss: 'an election is held', roles: ['content', 'place', 'time'], opposes: ['postpone-election'] },
  'postpone-election': {
    gloss: 'put off or call off an election',
    roles: ['agent', 'time'],
    opposes: ['election'],
    within: 'postpone',
  },
  vote: { gloss: 'cast a vote for or against', roles: ['agent', 'content'] },
  'vote-against': { gloss: 'vote no', roles: ['agent', 'content'], opposes: ['approve', 'vote-for'], within: 'vote' },
  'vote-for': { gloss: 'vote yes', roles: ['agent', 'content'], opposes: ['vote-against'], within: 'vote' },
  elect: { gloss: 'choose by vote', roles: ['agent', 'patient', 'office'], opposes: ['dissolve', 'overthrow'] },
  'win-election': {
    gloss: 'win an election or seat',
    roles: ['agent', 'patient', 'office', 'quantity'],
    opposes: ['lose-election'],
    within: 'win',
  },
  'lose-election': {
    gloss: 'lose an election or seat',
    roles: ['agent', 'patient', 'office'],
    opposes: ['win-election'],
    within: 'be-beaten',
  },
  'run-for-office': { gloss: 'stand as a candidate', roles: ['agent', 'office'], opposes: ['withdraw-candidacy'] },
  'withdraw-candidacy': {
    gloss: 'give up standing as a candidate',
    roles: ['agent', 'office'],
    opposes: ['run-for-office'],
  },
  nominate: { gloss: 'put somebody forward', roles: ['agent', 'patient', 'office'] },
  appoint: { gloss: 'put into an office', roles: ['agent', 'patient', 'office'], opposes: ['dismiss'] },
  dismiss: { gloss: 'remove from an office', roles: ['agent', 'patient', 'office'], opposes: ['appoint'] },
  resign: {
    gloss: 'leave an office of one\'s own will',
    roles: ['agent', 'office', 'cause'],
    opposes: ['stay-in-office', 'take-office'],
  },
  'stay-in-office': {
    gloss: 'remain in an office, refuse to go',
    roles: ['agent', 'office'],
    opposes: ['resign', 'retire'],
  },
  'accept-resignation': {
    gloss: 'let somebody leave an office',
    roles: ['agent', 'patient'],
    opposes: ['reject-resignation'],
    within: 'accept',
  },
  'reject-resignation': {
    gloss: 'not let somebody leave an office',
    roles: ['agent', 'patient'],
    opposes: ['accept-resignation'],
    within: 'reject',
  },
  'take-office': { gloss: 'begin to hold an office', roles: ['agent', 'office'], opposes: ['resign'] },
  'form-government': {
    gloss: 'put a cabinet together',
    roles: ['agent', 'patient'],
    opposes: ['fail-to-form-government', 'dissolve'],
  },
  'fail-to-form-government': {
    gloss: 'give up forming a cabinet',
    roles: ['agent', 'patient'],
    opposes: ['form-government'],
  },
  'grant-confidence': {
    gloss: 'a parliament backs a government',
    roles: ['agent', 'patient'],
    opposes: ['withdraw-confidence'],
  },
  'withdraw-confidence': {
    gloss: 'a parliament brings a government down',
    roles: ['agent', 'patient'],
    opposes: ['grant-confidence'],
  },
  dissolve: {
    gloss: 'end a parliament, government, party or body',
    roles: ['agent', 'patient'],
    opposes: ['elect', 'form-government'],
  },
  reshuffle: { gloss: 'change the ministers of a government', roles: ['agent', 'patient'] },
  overthrow: { gloss: 'take power by force', roles: ['agent', 'patient'], opposes: ['elect'] },
  'declare-emergency': {
    gloss: 'put a state of emergency in force',
    roles: ['agent', 'place', 'duration', 'cause'],
    opposes: ['lift-emergency'],
  },
  'lift-emergency': {
    gloss: 'end a state of emergency',
    roles: ['agent', 'place'],
    opposes: ['declare-emergency'],
    within: 'lift-restrictions',
  },
  'declare-independence': { gloss: 'become a state of one\'s own', roles: ['agent', 'origin'] },
  impeach: { gloss: 'try to remove from office by law', roles: ['agent', 'patient'] },
  reform: { gloss: 'change for the better', roles: ['agent', 'patient'] },
  rig: { gloss: 'falsify an election', roles: ['agent', 'content'] },
  recount: { gloss: 'count the votes again', roles: ['agent', 'content'] },
  campaign: { gloss: 'seek votes', roles: ['agent', 'content'] },
} as const satisfies Record<string, EventConcept>;
