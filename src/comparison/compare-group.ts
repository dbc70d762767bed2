import type { Finding } from '../model/finding.js';
import { compareCauses } from './cause.js';
import { compareCertainty } from './certainty.js';
import { compareDurations } from './duration.js';
import { compareLeads } from './leads.js';
import { compareLocations } from './located.js';
import { compareMakes } from './make.js';
import { heedOpenReferences } from './open-reference.js';
import { compareOrders } from './order.js';
import { compareParticipants } from './participants.js';
import { comparePlaces } from './place.js';
import { comparePolarity } from './polarity.js';
import { compareQuantities } from './quantity.js';
import { compareRanks } from './rank.js';
import { compareReplacements } from './replacement.js';
import type { Identity, Member } from './slot-value.js';
import { compareSpeakers } from './speaker.js';
import { compareSubstitutions } from './substitution.js';
import { compareDeeds } from './swapped.js';
import { compareTimes } from './time.js';
import { isConflict } from './verdict.js';

/** Everything the members of a group agree and differ on, slot by slot in a fixed order. */
export function compareGroup(members: readonly Member[], identity: Identity): Finding {
  const findings = [
    ...compareQuantities(members, identity),
    compareTimes(members, identity),
    ...compareDurations(members, identity),
    ...comparePlaces(members, identity),
    ...compareLocations(members, identity),
    ...compareParticipants(members, identity),
    compareDeeds(members, identity),
    compareSpeakers(members, identity),
    ...compareSubstitutions(members, identity),
    compareReplacements(members, identity),
    compareOrders(members, identity),
    compareRanks(members, identity),
    compareMakes(members, identity),
    compareCauses(members, identity),
    ...polarity(members, identity),
    compareCertainty(members, identity),
  ];
  return {
    agreements: findings.flatMap((f) => f.agreements),
    differences: heedOpenReferences(
      members,
      findings.flatMap((f) => f.differences),
    ),
  };
}

/** By the main predicates, and where these show no conflict, by the other words of the leads. */
function polarity(members: readonly Member[], identity: Identity): readonly Finding[] {
  const main = comparePolarity(members, identity);
  const settled = main.differences.some((d) => isConflict(d.relation));
  return settled ? [main] : [main, compareLeads(members, identity)];
}
