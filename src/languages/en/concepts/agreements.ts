import type { agreementEvents } from '../../../concepts/events/agreements.js';
import type { Entry } from '../../pack.js';

export const agreements: Record<keyof typeof agreementEvents, Entry> = {
  sign: {
    words: ['signed', 'signing', 'to sign', 'will sign', 'signature', 'signatory', 'ink'],
    idioms: [{ verb: 'sign', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement', 'bill', 'law', 'decree', 'order', 'declaration', 'statement', 'letter', 'document', 'documents', 'deals'], within: 5 }],
  },
  'refuse-to-sign': {
    words: ['refusal to sign', 'without signing'],
    idioms: [
      { verb: 'refuse', with: ['sign', 'signing'], within: 4 },
      { verb: 'decline', with: ['sign', 'signing'], within: 4 },
    ],
  },
  agree: { verbs: ['agree', 'consent', 'assent', 'concur'], words: ['agreed', 'green light'] },
  accept: { verbs: ['accept'], words: ['acceptance'] },
  approve: {
    verbs: ['approve', 'ratify', 'endorse', 'enact'],
    words: ['approval', 'ratification', 'endorsement'],
    idioms: [
      { verb: 'pass', with: ['law', 'bill', 'budget', 'legislation', 'amendment', 'resolution', 'measure', 'reform', 'act', 'motion'], within: 4 },
      { verb: 'pass', with: ['by a vote', 'by votes', 'unanimously', 'with votes', 'into law', 'the senate', 'the house'], within: 1 },
      { verb: 'pass', with: ['law', 'bill', 'budget', 'legislation', 'amendment', 'resolution', 'motion'], within: 4, before: true },
      { verb: 'adopt', with: ['resolution', 'law', 'constitution', 'budget', 'amendment'], within: 4 },
      { verb: 'back', with: ['bill', 'plan', 'budget'] },
    ],
  },
  'reach-agreement': {
    words: ['breakthrough'],
    idioms: [
      { verb: 'reach', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement', 'consensus', 'compromise'], within: 4 },
      { verb: 'strike struck struck', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'seal', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'clinch', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'make made', with: ['deal', 'compromise'], within: 2 },
      { verb: 'cut', with: ['deal'], within: 2 },
      { verb: 'agree', with: ['on', 'upon', 'deal', 'terms'], within: 1 },
      { verb: 'come came come', with: ['agreement', 'terms'], within: 2 },
      { verb: 'broker', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
    ],
  },
  'conclude-agreement': {
    idioms: [
      { verb: 'conclude', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'finalise', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'finalize', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'complete', with: ['deal', 'agreement'], within: 4 },
    ],
  },
  'talks-fail': {
    words: ['talks failed', 'talks fail', 'talks collapsed', 'talks collapse', 'negotiations collapsed', 'negotiations failed', 'talks broke down', 'deadlock', 'stalemate', 'impasse', 'no deal'],
    idioms: [
      { verb: 'fail', with: ['agreement', 'agree', 'deal', 'talks', 'consensus'], within: 5 },
      { verb: 'end', with: ['without', 'deadlock', 'failure'], within: 2 },
      { verb: 'break broke broken', with: ['talks', 'negotiations', 'discussions'], before: true, within: 5 },
      { verb: 'break broke broken', with: ['off talks', 'off negotiations', 'off the talks'], within: 1 },
      { verb: 'fall fell fallen', with: ['through', 'apart over'], within: 1 },
      { verb: 'collapse', with: ['talks', 'negotiations', 'deal'], within: 4 },
    ],
  },
  disagree: {
    verbs: ['disagree', 'differ', 'quarrel', 'bicker', 'feud'],
    words: ['disagreement', 'rift', 'row', 'dispute', 'at odds', 'at loggerheads', 'feud'],
    idioms: [
      { verb: 'butt', with: ['heads'], within: 1 },
      { verb: 'lock', with: ['horns'], within: 1 },
      { verb: 'cross', with: ['swords'], within: 1 },
      { verb: 'fall fell fallen', with: ['out with', 'out over'], within: 1 },
    ],
  },
  negotiate: { verbs: ['negotiate'], words: ['negotiation', 'negotiating'] },
  allow: {
    verbs: ['allow', 'permit', 'authorise', 'authorize', 'license'],
    words: ['permission', 'authorisation', 'authorization', 'licence'],
    idioms: [
      { verb: 'let', with: ['in', 'enter', 'go', 'return', 'pass'], within: 4 },
      { verb: 'give gave given', with: ['permission', 'permit'], within: 4 },
    ],
  },
  include: { verbs: ['include', 'cover', 'encompass', 'comprise', 'contain'], words: ['including', 'inclusion'] },
  exclude: {
    verbs: ['exclude', 'omit', 'exempt'],
    words: ['exclusion', 'excluding', 'exemption'],
    idioms: [{ verb: 'leave left left', with: ['out'] }],
  },
  stipulate: { verbs: ['stipulate', 'specify'], idioms: [{ verb: 'provide', with: ['for'], within: 1 }] },
  renew: { verbs: ['renew', 'extend', 'prolong'], words: ['renewal', 'extension'] },
  cancel: {
    verbs: ['cancel', 'scrap', 'annul', 'nullify', 'axe', 'abolish'],
    words: ['cancellation', 'cancelled', 'canceled', 'cancelling'],
    idioms: [{ verb: 'call', with: ['off'], within: 2 }],
  },
  'cancel-agreement': {
    words: ['abrogate'],
    idioms: [
      { verb: 'cancel', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'scrap', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'terminate', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'tear tore torn', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'withdraw withdrew withdrawn', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'pull', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'abandon', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'quit quit', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'abrogate', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
    ],
  },
  violate: { verbs: ['violate', 'breach', 'infringe', 'flout'], words: ['violation', 'infringement', 'in breach of'] },
  comply: {
    verbs: ['comply', 'abide', 'adhere', 'obey'],
    words: ['compliance', 'adherence'],
    idioms: [
      { verb: 'respect', with: ['ceasefire', 'agreement', 'truce', 'law', 'terms'], within: 4 },
      { verb: 'honour', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
      { verb: 'honor', with: ['agreement', 'deal', 'treaty', 'pact', 'accord', 'memorandum', 'mou', 'contract', 'protocol', 'understanding', 'truce', 'settlement'], within: 4 },
    ],
  },
  implement: {
    verbs: ['implement', 'enforce'],
    words: ['implementation', 'enforcement', 'into effect', 'into force', 'takes effect', 'take effect', 'took effect', 'taking effect'],
    idioms: [{ verb: 'carry', with: ['plan', 'plans', 'decision', 'agreement', 'programme', 'program', 'order', 'orders', 'threat', 'threats', 'reform', 'reforms', 'project', 'out', 'projects', 'out'], within: 4 }],
  },
  amend: { verbs: ['amend', 'revise'], words: ['amendment', 'revision'] },
  resolve: { verbs: ['resolve', 'settle'], words: ['resolution of the crisis', 'settlement'] },
  join: { verbs: ['join'], words: ['accession', 'joining'] },
  'leave-body': {
    words: ['brexit'],
    idioms: [
      { verb: 'withdraw withdrew withdrawn', with: ['organisation', 'organization', 'council', 'union', 'court', 'coalition', 'alliance', 'body', 'talks'], within: 4 },
      { verb: 'quit quit', with: ['organisation', 'organization', 'council', 'union', 'bloc', 'coalition', 'alliance', 'opec'], within: 4 },
      { verb: 'leave left left', with: ['union', 'eu', 'bloc', 'coalition', 'opec', 'organisation', 'organization'], within: 4 },
      { verb: 'pull', with: ['council', 'coalition', 'talks', 'union'], within: 4 },
    ],
  },
  suspend: {
    verbs: ['suspend', 'freeze froze frozen'],
    words: ['suspension'],
    idioms: [
      { verb: 'put put', with: ['hold', 'ice', 'leave'] },
      { verb: 'place', with: ['leave', 'on hold'] },
    ],
  },
  resume: { verbs: ['resume', 'restart', 'reinstate'], words: ['resumption'] },
};
