import type { EventConcept } from '../event.js';

/** Crime and police. */
export const crimeEvents = {
  arrest: {
    gloss: 'police take a person in',
    roles: ['agent', 'patient', 'cause', 'place', 'time', 'quantity'],
    opposes: ['release', 'escape'],
    excludes: ['imprison'],
    grows: true,
  },
  detain: {
    gloss: 'hold a person',
    roles: ['agent', 'patient', 'place', 'time', 'duration'],
    opposes: ['release', 'escape'],
  },
  imprison: {
    gloss: 'put or keep in prison',
    roles: ['agent', 'patient', 'place', 'time', 'duration'],
    opposes: ['release', 'acquit', 'escape'],
    contrasts: ['pardon'],
  },
  release: {
    gloss: 'set a person free',
    roles: ['agent', 'patient', 'place', 'time', 'quantity'],
    opposes: ['be-trapped', 'arrest', 'detain', 'imprison', 'kidnap'],
    grows: true,
    contrasts: ['sentence', 'convict'],
  },
  kidnap: {
    gloss: 'take a person away by force',
    roles: ['agent', 'patient', 'place', 'time', 'quantity'],
    opposes: ['release'],
    grows: true,
  },
  escape: {
    gloss: 'get away from prison, custody or pursuers',
    roles: ['agent', 'origin', 'time'],
    opposes: ['imprison', 'detain', 'surrender', 'arrest'],
    excludes: ['flee'],
  },
  steal: { gloss: 'take what belongs to others', roles: ['agent', 'patient', 'origin', 'place', 'time', 'quantity'] },
  stab: { gloss: 'attack with a knife', roles: ['agent', 'patient', 'instrument', 'place', 'time'], within: 'attack' },
  beat: {
    gloss: 'hit a person repeatedly',
    roles: ['agent', 'patient', 'instrument', 'place', 'time'],
    within: 'attack',
  },
  rape: { gloss: 'attack sexually', roles: ['agent', 'patient', 'place', 'time'], within: 'attack' },
  torture: { gloss: 'cause pain to a prisoner', roles: ['agent', 'patient', 'place', 'time'] },
  execute: {
    gloss: 'put to death by order',
    roles: ['agent', 'patient', 'cause', 'place', 'time', 'quantity'],
    opposes: ['pardon', 'acquit'],
    implies: ['kill', 'die'],
    within: 'kill',
    grows: true,
  },
  smuggle: {
    gloss: 'bring goods or people in against the law',
    roles: ['agent', 'patient', 'origin', 'destination', 'time'],
    within: 'carry',
  },
  investigate: {
    gloss: 'look into a matter',
    roles: ['agent', 'patient', 'cause', 'place', 'time'],
    opposes: ['close-case'],
    contrasts: ['ignore'],
  },
  'close-case': {
    gloss: 'end an investigation without result',
    roles: ['agent', 'patient', 'time'],
    opposes: ['investigate'],
  },
  search: { gloss: 'search a place or person', roles: ['agent', 'patient', 'place', 'time'] },
  pursue: { gloss: 'chase or hunt for a person', roles: ['agent', 'patient', 'place', 'time'] },
  suspect: { gloss: 'think that a person is guilty', roles: ['agent', 'patient', 'content', 'time'] },
  identify: {
    gloss: 'establish who or what somebody is',
    roles: ['agent', 'patient', 'time'],
    opposes: ['be-unknown'],
  },
  'commit-crime': { gloss: 'commit a crime or fraud', roles: ['agent', 'patient', 'cause', 'place', 'time'] },
  dismantle: { gloss: 'break up a cell or network', roles: ['agent', 'patient', 'place', 'time'] },
  conspire: { gloss: 'plan a wrong together', roles: ['agent', 'partner', 'content'] },
} as const satisfies Record<string, EventConcept>;
