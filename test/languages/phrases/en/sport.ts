import type { sportEvents } from '../../../../src/concepts/events/sport.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/sport.ts`. */
export const sport: Record<keyof typeof sportEvents, Phrases> = {
  win: ['the team won'],
  'be-beaten': ['The team lost the match'],
  draw: ['they drew with the visitors'],
  score: ['The striker scored twice'],
  'miss-chance': ['The captain missed a penalty'],
  qualify: ['The team qualified for the cup', 'The team reached the final'],
  'be-eliminated': ['the hosts were knocked out'],
  'be-champion': ['the club won the cup'],
  'lose-title': ['The team lost the title'],
  'be-promoted': ['The club won promotion'],
  'be-relegated': ['The club was relegated'],
  transfer: ['The club signed a striker'],
  'stay-at-club': ['The keeper extended his contract'],
  play: ['The two teams played a friendly'],
  'break-record': ['The runner broke the record'],
  'lead-table': ['The team leads the table'],
  'be-last': ['The team is bottom of the table'],
  'send-off': ['The defender was sent off', 'He was shown a red card'],
  doping: ['The runner is banned for doping'],
  'injure-out': ['The captain will miss the season'],
  'return-to-play': ['The captain returned to training'],
  compete: ['six teams compete'],
};
