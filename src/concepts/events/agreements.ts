import type { EventConcept } from '../event.js';

/** Agreements: from talks to signature, and what becomes of them. */
export const agreementEvents = {
  sign: {
    gloss: 'put one\'s name to an agreement or document',
    roles: ['agent', 'document', 'partner', 'scope', 'place'],
    opposes: ['refuse-to-sign', 'talks-fail', 'cancel-agreement', 'reject'],
    within: 'conclude-agreement',
  },
  'refuse-to-sign': {
    gloss: 'decline to sign an agreement',
    roles: ['agent', 'document', 'partner'],
    opposes: ['sign', 'conclude-agreement'],
    within: 'reject',
    undoes: true,
  },
  agree: {
    gloss: 'consent to something, or be of one mind with another',
    roles: ['agent', 'content', 'partner'],
    opposes: ['disagree', 'reject', 'oppose', 'refuse-talks'],
  },
  accept: {
    gloss: 'take what is offered: a proposal, an invitation, a resignation',
    roles: ['agent', 'content', 'recipient'],
    opposes: ['decline-invitation', 'reject', 'refuse-recognition'],
    within: 'agree',
  },
  approve: {
    gloss: 'pass or ratify a law, budget, plan or treaty',
    roles: ['agent', 'document', 'scope'],
    opposes: ['veto', 'reject', 'vote-against', 'repeal'],
    within: 'agree',
  },
  'reach-agreement': {
    gloss: 'come to an agreement',
    roles: ['agent', 'document', 'partner', 'scope'],
    opposes: ['talks-fail', 'disagree', 'reject'],
    implies: ['agree'],
  },
  'conclude-agreement': {
    gloss: 'bring an agreement into being',
    roles: ['agent', 'document', 'partner', 'scope'],
    opposes: ['refuse-to-sign', 'cancel-agreement'],
    within: 'reach-agreement',
  },
  'talks-fail': {
    gloss: 'talks end without agreement',
    roles: ['agent', 'partner', 'content'],
    opposes: ['sign', 'reach-agreement', 'resolve'],
    undoes: true,
  },
  disagree: {
    gloss: 'be at odds over something',
    roles: ['agent', 'partner', 'topic'],
    opposes: ['agree', 'reach-agreement', 'reconcile'],
  },
  negotiate: {
    gloss: 'seek an agreement in talks',
    roles: ['agent', 'partner', 'topic'],
    opposes: ['refuse-talks'],
    within: 'hold-talks',
  },
  allow: {
    gloss: 'let something happen, permit',
    roles: ['agent', 'recipient', 'content'],
    opposes: ['reject', 'forbid', 'criminalise', 'block'],
    lists: 'scope',
  },
  include: { gloss: 'cover, take in as a part', roles: ['agent', 'scope', 'document'], opposes: ['exclude'], lists: 'scope' },
  exclude: {
    gloss: 'leave out of something',
    roles: ['agent', 'patient', 'scope'],
    opposes: ['include', 'participate'],
    undoes: true,
  },
  stipulate: {
    gloss: 'say in its text that something shall be (of a document)',
    roles: ['document', 'content', 'scope'],
    lists: 'scope',
  },
  renew: {
    gloss: 'make valid for a further time, extend',
    roles: ['agent', 'document', 'duration'],
    opposes: ['cancel', 'cancel-agreement'],
  },
  cancel: {
    gloss: 'call off, annul',
    roles: ['agent', 'content'],
    opposes: ['renew', 'implement', 'hold', 'postpone', 'continue', 'begin'],
    undoes: true,
  },
  'cancel-agreement': {
    gloss: 'end an agreement before its time',
    roles: ['agent', 'document', 'partner'],
    opposes: ['sign', 'conclude-agreement', 'renew', 'award-contract'],
    within: 'cancel',
    undoes: true,
  },
  violate: {
    gloss: 'break a rule, an agreement or a right',
    roles: ['agent', 'document', 'content'],
    opposes: ['comply'],
    contrasts: ['praise'],
  },
  comply: { gloss: 'keep a rule or an agreement', roles: ['agent', 'document', 'content'], opposes: ['defy', 'violate'] },
  implement: {
    gloss: 'put a decision or an agreement into effect',
    roles: ['agent', 'document'],
    opposes: ['cancel', 'suspend'],
  },
  amend: { gloss: 'change the text of a law or an agreement', roles: ['agent', 'document', 'content'] },
  resolve: {
    gloss: 'settle a dispute or crisis',
    roles: ['agent', 'topic', 'partner'],
    opposes: ['talks-fail'],
    contrasts: ['ignore'],
  },
  join: { gloss: 'become a member or party', roles: ['agent', 'patient'], opposes: ['leave-body', 'reject'] },
  'leave-body': {
    gloss: 'withdraw from an organisation, treaty, race or talks',
    roles: ['agent', 'patient'],
    opposes: ['join', 'remain'],
  },
  suspend: {
    gloss: 'stop for a time',
    roles: ['agent', 'content', 'duration'],
    opposes: ['implement', 'resume', 'continue'],
    undoes: true,
  },
  resume: { gloss: 'take up again after a pause', roles: ['agent', 'content'], opposes: ['suspend', 'stop'] },
} as const satisfies Record<string, EventConcept>;
