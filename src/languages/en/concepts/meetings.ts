import type { meetingEvents } from '../../../concepts/events/meetings.js';
import type { Entry } from '../../pack.js';

export const meetings: Record<keyof typeof meetingEvents, Entry> = {
  visit: { verbs: ['visit', 'tour'] },
  'cancel-visit': {
    idioms: [
      { verb: 'cancel', with: ['visit', 'trip', 'tour'], within: 4 },
      { verb: 'postpone', with: ['visit', 'trip', 'tour'], within: 4 },
      { verb: 'call', with: ['visit', 'trip'], within: 4 },
      { verb: 'scrap', with: ['visit', 'trip'], within: 4 },
    ],
  },
  meet: { verbs: ['meet met'], words: ['meeting', 'encounter'] },
  'refuse-talks': {
    words: ['no talks', 'will not negotiate', 'will not meet', 'won\'t meet', 'won\'t negotiate'],
    idioms: [
      { verb: 'refuse', with: ['talk', 'talks', 'negotiation', 'negotiations', 'dialogue', 'meeting', 'negotiate', 'meet'], within: 4 },
      { verb: 'reject', with: ['talk', 'talks', 'negotiation', 'negotiations', 'dialogue', 'meeting', 'negotiate', 'meet'], within: 4 },
      { verb: 'rule', with: ['talk', 'talks', 'negotiation', 'negotiations', 'dialogue', 'meeting', 'negotiate', 'meet'], within: 4 },
      { verb: 'cancel', with: ['talk', 'talks', 'negotiation', 'negotiations', 'dialogue', 'meeting', 'negotiate', 'meet'], within: 4 },
      { verb: 'decline', with: ['meet', 'negotiate', 'talk'], within: 4 },
      { verb: 'snub snubbed', with: ['talks', 'meeting'], within: 4 },
    ],
  },
  'hold-talks': {
    verbs: ['consult'],
    words: ['talks', 'dialogue', 'consultations', 'discussions'],
    idioms: [
      { verb: 'hold held', with: ['talks', 'discussions', 'dialogue', 'consultations'], within: 4 },
      { verb: 'confer conferred', with: ['with'], within: 4 },
      { verb: 'talk', with: ['to', 'with'], within: 1 },
    ],
  },
  discuss: {
    verbs: ['discuss', 'debate'],
    words: ['discussion'],
    idioms: [
      { verb: 'talk', with: ['about', 'over'], within: 1 },
      { verb: 'speak spoke spoken', with: ['about'], within: 1 },
    ],
  },
  telephone: { verbs: ['telephone'], words: ['phone call', 'telephone call', 'phone conversation'] },
  hold: {
    verbs: ['convene', 'organise', 'organize'],
    idioms: [
      { verb: 'hold held', with: ['meeting', 'summit', 'conference', 'session', 'election', 'elections', 'ceremony', 'rally', 'referendum', 'press', 'festival', 'funeral'], within: 4 },
      { verb: 'take took taken', with: ['place'], within: 1 },
    ],
  },
  postpone: {
    verbs: ['postpone', 'defer deferred', 'adjourn', 'delay'],
    words: ['postponement', 'adjournment'],
    idioms: [
      { verb: 'hold held', with: ['up flights', 'up the flights', 'up traffic', 'up trains', 'up work', 'up the work', 'up the vote', 'up the deal', 'up the talks', 'up by', 'up for hours'], within: 1 },
      { verb: 'put put', with: ['off', 'back'], within: 2 },
      { verb: 'push', with: ['back'], within: 2 },
    ],
  },
  'bring-forward': {
    words: ['early elections', 'snap election', 'ahead of schedule'],
    idioms: [{ verb: 'bring brought', with: ['forward'] }],
  },
  host: { verbs: ['host'] },
  'receive-guest': {
    words: ['red carpet'],
    idioms: [
      { verb: 'receive', with: ['president', 'minister', 'delegation', 'king', 'ambassador', 'prince', 'envoy', 'counterpart'], within: 5 },
      { verb: 'greet', with: ['at', 'airport', 'arrival'], within: 5 },
    ],
  },
  invite: { verbs: ['invite'], words: ['invitation'] },
  'accept-invitation': { idioms: [{ verb: 'accept', with: ['invitation', 'invite'], within: 4 }] },
  'decline-invitation': {
    idioms: [
      { verb: 'decline', with: ['invitation', 'invite', 'offer'], within: 4 },
      { verb: 'turn', with: ['invitation', 'invite', 'offer'], within: 5 },
      { verb: 'reject', with: ['invitation'], within: 4 },
    ],
  },
  attend: { verbs: ['attend'], words: ['attendance', 'in attendance', 'in the presence of'] },
  'stay-away': {
    words: ['no-show'],
    idioms: [
      { verb: 'skip skipped', with: ['meeting', 'summit', 'ceremony', 'session', 'event', 'inauguration'], within: 4 },
      { verb: 'miss', with: ['meeting', 'summit'], within: 4 },
    ],
  },
  participate: {
    verbs: ['participate'],
    words: ['participation', 'participant'],
    idioms: [{ verb: 'take took taken', with: ['part'], within: 2 }],
  },
  accompany: { verbs: ['accompany'], words: ['accompanied by'] },
  chair: {
    verbs: ['chair'],
    words: ['chaired by', 'headed by'],
    idioms: [{ verb: 'preside', with: ['over'], within: 4 }],
  },
  'give-speech': {
    idioms: [
      { verb: 'deliver', with: ['speech', 'address', 'remarks', 'statement'], within: 4 },
      { verb: 'give gave given', with: ['speech', 'address', 'lecture'], within: 4 },
      { verb: 'address', with: ['nation', 'parliament', 'assembly', 'conference', 'congress'], within: 4 },
    ],
  },
  'be-absent': { words: ['absent', 'absence', 'on leave', 'on paid leave', 'on unpaid leave', 'on sick leave', 'on maternity leave', 'on parental leave', 'on administrative leave', 'sick leave', 'maternity leave', 'paid leave', 'annual leave', 'on holiday', 'on vacation'] },
};
