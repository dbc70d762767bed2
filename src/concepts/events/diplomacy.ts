import type { EventConcept } from '../event.js';

/** Relations between states and bodies. */
export const diplomacyEvents = {
  recognise: {
    gloss: 'recognise a state, government or sovereignty',
    roles: ['agent', 'patient', 'content'],
    opposes: ['refuse-recognition'],
    many: true,
  },
  'refuse-recognition': {
    gloss: 'deny or withdraw recognition of a state, government or sovereignty',
    roles: ['agent', 'patient', 'content'],
    opposes: ['recognise', 'accept'],
    undoes: true,
    contrasts: ['admit'],
  },
  'establish-relations': {
    gloss: 'set up relations between states',
    roles: ['agent', 'partner', 'scope'],
    opposes: ['cut-relations'],
  },
  'cut-relations': {
    gloss: 'end or freeze relations between states',
    roles: ['agent', 'partner'],
    opposes: ['establish-relations', 'resume-relations', 'normalise', 'reconcile'],
  },
  'resume-relations': {
    gloss: 'restore relations after a break',
    roles: ['agent', 'partner'],
    opposes: ['cut-relations'],
    within: 'establish-relations',
  },
  normalise: {
    gloss: 'make relations normal, as between former foes',
    roles: ['agent', 'partner'],
    opposes: ['cut-relations', 'reject-normalisation'],
    within: 'establish-relations',
  },
  'reject-normalisation': {
    gloss: 'oppose normal relations',
    roles: ['agent', 'partner'],
    opposes: ['normalise'],
    within: 'reject',
  },
  'downgrade-relations': {
    gloss: 'lower the level of relations',
    roles: ['agent', 'partner'],
    opposes: ['upgrade-relations'],
  },
  'upgrade-relations': {
    gloss: 'raise the level of relations',
    roles: ['agent', 'partner'],
    opposes: ['downgrade-relations'],
  },
  'recall-envoy': {
    gloss: 'call one\'s envoy home',
    roles: ['agent', 'patient', 'origin', 'cause'],
    opposes: ['return-envoy'],
  },
  'return-envoy': {
    gloss: 'send one\'s envoy back',
    roles: ['agent', 'patient', 'destination'],
    opposes: ['recall-envoy'],
  },
  'summon-envoy': {
    gloss: 'call another state\'s envoy in to protest',
    roles: ['agent', 'patient', 'cause'],
    contrasts: ['ignore'],
    many: true,
  },
  'expel-envoy': {
    gloss: 'order a diplomat to leave',
    roles: ['agent', 'patient', 'origin', 'quantity'],
    contrasts: ['take-office'],
    many: true,
  },
  'open-embassy': { gloss: 'open an embassy or mission', roles: ['agent', 'place'], opposes: ['close-embassy'] },
  'close-embassy': { gloss: 'close an embassy or mission', roles: ['agent', 'place'], opposes: ['open-embassy'] },
  'move-embassy': {
    gloss: 'move an embassy to another city',
    roles: ['agent', 'destination', 'origin'],
    opposes: ['cancel-embassy-move'],
  },
  'cancel-embassy-move': {
    gloss: 'give up moving an embassy',
    roles: ['agent', 'destination'],
    opposes: ['move-embassy'],
  },
  'impose-sanctions': {
    gloss: 'punish a state, body or person with sanctions',
    roles: ['agent', 'recipient', 'cause', 'scope'],
    opposes: ['lift-sanctions'],
    within: 'impose',
    many: true,
  },
  'lift-sanctions': {
    gloss: 'end sanctions',
    roles: ['agent', 'recipient', 'scope'],
    opposes: ['impose-sanctions', 'impose'],
    within: 'lift-restrictions',
  },
  impose: {
    gloss: 'lay a rule, tax or restriction on somebody',
    roles: ['agent', 'recipient', 'content', 'scope'],
    opposes: ['lift-restrictions', 'lift-sanctions'],
  },
  'lift-restrictions': {
    gloss: 'end a ban, curfew, siege or restriction',
    roles: ['agent', 'recipient', 'content'],
    opposes: ['restrict', 'impose', 'besiege', 'quarantine'],
  },
  boycott: {
    gloss: 'refuse to deal with or take part in',
    roles: ['agent', 'patient', 'cause'],
    opposes: ['end-boycott', 'attend', 'participate'],
    contrasts: ['reconcile'],
  },
  'end-boycott': {
    gloss: 'end a boycott or blockade of another state',
    roles: ['agent', 'patient'],
    opposes: ['boycott'],
  },
  mediate: { gloss: 'help two sides towards an agreement', roles: ['agent', 'partner', 'topic'] },
  reconcile: {
    gloss: 'make peace after a quarrel',
    roles: ['agent', 'partner'],
    opposes: ['disagree', 'cut-relations'],
    contrasts: ['sue', 'boycott'],
  },
  intervene: { gloss: 'step into another\'s affairs', roles: ['agent', 'patient', 'topic'] },
  annex: { gloss: 'take a territory into one\'s state', roles: ['agent', 'patient', 'place'] },
  veto: { gloss: 'block a decision by veto', roles: ['agent', 'document'], opposes: ['approve'] },
  ally: { gloss: 'form an alliance', roles: ['agent', 'partner', 'purpose'] },
  'grant-asylum': {
    gloss: 'give asylum or citizenship',
    roles: ['agent', 'recipient'],
    opposes: ['revoke-citizenship'],
  },
  'revoke-citizenship': {
    gloss: 'take a citizenship, residence or visa away',
    roles: ['agent', 'patient'],
    opposes: ['grant-asylum'],
  },
  'raise-tension': {
    gloss: 'make a crisis worse',
    roles: ['agent', 'partner', 'topic'],
    opposes: ['ease-tension', 'calm'],
    contrasts: ['recede'],
  },
  'ease-tension': {
    gloss: 'make a crisis less sharp',
    roles: ['agent', 'partner', 'topic'],
    opposes: ['raise-tension', 'fight', 'bombard', 'escalate', 'air-strike', 'clash', 'attack', 'storm'],
    contrasts: ['threaten'],
  },
} as const satisfies Record<string, EventConcept>;
