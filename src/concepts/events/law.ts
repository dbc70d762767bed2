import type { EventConcept } from '../event.js';

/** Courts, rulings, bans and licences. */
export const lawEvents = {
  sue: {
    gloss: 'take to court',
    roles: ['agent', 'patient', 'cause'],
    opposes: ['drop-suit'],
    contrasts: ['reconcile'],
  },
  'drop-suit': { gloss: 'give up a lawsuit', roles: ['agent', 'patient'], opposes: ['sue'], undoes: true },
  charge: {
    gloss: 'accuse formally before a court',
    roles: ['agent', 'patient', 'content'],
    opposes: ['drop-charges', 'acquit'],
  },
  'drop-charges': { gloss: 'give up a charge', roles: ['agent', 'patient'], opposes: ['charge'] },
  'try-in-court': { gloss: 'put on trial', roles: ['agent', 'patient', 'content'] },
  convict: {
    gloss: 'find guilty',
    roles: ['agent', 'patient', 'content'],
    opposes: ['acquit'],
    contrasts: ['pardon', 'release'],
  },
  acquit: {
    gloss: 'find not guilty',
    roles: ['agent', 'patient', 'content'],
    opposes: ['convict', 'sentence', 'imprison', 'execute', 'accuse', 'charge'],
  },
  sentence: {
    gloss: 'punish by judgement of a court',
    roles: ['agent', 'patient', 'duration', 'content'],
    opposes: ['acquit', 'pardon'],
    contrasts: ['release'],
  },
  rule: { gloss: 'give a judgement (of a court)', roles: ['agent', 'content'] },
  'overturn-verdict': {
    gloss: 'set a judgement aside',
    roles: ['agent', 'content'],
    opposes: ['uphold-verdict'],
    undoes: true,
  },
  'uphold-verdict': { gloss: 'let a judgement stand', roles: ['agent', 'content'], opposes: ['overturn-verdict'] },
  appeal: { gloss: 'ask a higher court', roles: ['agent', 'content'] },
  pardon: {
    gloss: 'forgive a crime',
    roles: ['agent', 'patient'],
    opposes: ['sentence', 'execute'],
    contrasts: ['imprison', 'convict'],
  },
  testify: { gloss: 'give evidence', roles: ['agent', 'content'] },
  forbid: {
    gloss: 'not let happen, ban',
    roles: ['agent', 'recipient', 'content'],
    opposes: ['allow', 'enable', 'legalise'],
    undoes: true,
    contrasts: ['open'],
  },
  legalise: { gloss: 'make lawful', roles: ['agent', 'content'], opposes: ['forbid', 'criminalise'] },
  criminalise: { gloss: 'make a crime', roles: ['agent', 'content'], opposes: ['allow', 'legalise'] },
  repeal: { gloss: 'take a law back', roles: ['agent', 'document'], opposes: ['approve'] },
  'revoke-licence': {
    gloss: 'take a licence away',
    roles: ['agent', 'patient', 'content'],
    opposes: ['grant-licence'],
    undoes: true,
  },
  'grant-licence': {
    gloss: 'give a licence',
    roles: ['agent', 'recipient', 'content'],
    opposes: ['revoke-licence'],
    within: 'allow',
  },
  fine: { gloss: 'make pay a penalty', roles: ['agent', 'patient', 'quantity', 'cause'] },
  compensate: { gloss: 'pay for harm', roles: ['agent', 'recipient', 'quantity', 'cause'] },
  'give-back': {
    gloss: 'return what was taken, unfreeze',
    roles: ['agent', 'recipient', 'content'],
    opposes: ['confiscate'],
  },
  extradite: {
    gloss: 'hand over to another state for trial',
    roles: ['agent', 'patient', 'destination'],
    opposes: ['refuse-extradition'],
  },
  'refuse-extradition': {
    gloss: 'decline to hand over',
    roles: ['agent', 'patient', 'destination'],
    opposes: ['extradite'],
    within: 'reject',
    undoes: true,
  },
  confiscate: {
    gloss: 'take away by law, freeze assets',
    roles: ['agent', 'patient', 'content', 'quantity'],
    opposes: ['give-back'],
  },
} as const satisfies Record<string, EventConcept>;
