import type { Finding } from '../../model/finding.js';
import type { Identity, Member } from '../member.js';
import { compareDurations } from './durations.js';
import { compareWhen } from './when.js';

export { areAllDisjoint, areOfOneTime, areOtherPeriods, timesOf } from './disjoint.js';
export { byOneClock } from './one-clock.js';

/** Compares when the members of a group say that it happened, and how long it took. */
export const compareTimes = (members: readonly Member[], identity: Identity): readonly Finding[] => [
  compareWhen(members, identity),
  ...compareDurations(members, identity),
];
