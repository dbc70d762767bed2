import type { Finding } from '../../model/finding.js';
import type { Identity, Member } from '../member.js';
import { compareDeeds } from './deeds.js';
import { compareParticipants } from './participants.js';
import { compareSpeakers } from './speakers.js';

export { areActsOfOthers, partiesOf, share, wordsFor } from './party.js';

/** Compares who the members of a group say took part, who did it to whom, and on whose word they tell it. */
export const compareParties = (members: readonly Member[], identity: Identity): readonly Finding[] => [
  ...compareParticipants(members, identity),
  compareDeeds(members, identity),
  compareSpeakers(members, identity),
];
