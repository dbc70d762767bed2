import type { meetingEvents } from '../../../../src/concepts/events/meetings.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/meetings.ts`. */
export const meetings: Record<keyof typeof meetingEvents, Phrases> = {
  visit: ['the minister visited the city'],
  'cancel-visit': ['the president cancelled his visit'],
  meet: ['The two leaders met'],
  'refuse-talks': ['the rebels refuse to negotiate'],
  'hold-talks': ['The two ministers held talks'],
  discuss: ['The panel discussed the plan'],
  telephone: ['A phone call between the leaders', 'The king telephoned the president'],
  hold: ['The club held a meeting', 'The race took place in May'],
  postpone: ['The court postponed the hearing', 'The match was put off'],
  'bring-forward': ['The party wants early elections', 'The vote was brought forward'],
  host: ['The city hosts the games'],
  'receive-guest': ['The king received the delegation'],
  invite: ['The king invited the president'],
  'accept-invitation': ['The president accepted the invitation'],
  'decline-invitation': ['The singer declined the invitation'],
  attend: ['Thousands attended the game'],
  'stay-away': ['The minister skipped the summit'],
  participate: ['Six teams took part', 'The pupils participate in the study'],
  accompany: ['A doctor accompanied the team'],
  chair: ['The minister chaired the session'],
  'give-speech': ['The king gave a speech', 'She addressed the nation'],
  'be-absent': ['The keeper was absent'],
};
