import type { Finding } from '../model/finding.js';
import { compareCauses } from './causes.js';
import { compareCertainty } from './certainty.js';
import { compareMakes } from './makes.js';
import type { Comparator, Identity, Member } from './member.js';
import { heedOpenReferences } from './open-references.js';
import { compareOrders } from './orders.js';
import { compareParties } from './parties/parties.js';
import { comparePlaces } from './places/places.js';
import { comparePolarity } from './polarity.js';
import { compareQuantities } from './quantities/quantities.js';
import { compareRanks } from './ranks.js';
import { compareTimes } from './times/times.js';
import { withResidue } from './wording/wording.js';

/** In the order in which a report lists what they find. */
const COMPARATORS: readonly Comparator[] = [
  compareQuantities,
  compareTimes,
  comparePlaces,
  compareParties,
  compareOrders,
  compareRanks,
  compareMakes,
  compareCauses,
  comparePolarity,
  compareCertainty,
];

/** Everything the members of a group agree and differ on: slot by slot in a fixed order, then by what is left of their words. */
export function compareGroup(members: readonly Member[], identity: Identity): Finding {
  const findings = COMPARATORS.flatMap((compare) => compare(members, identity));
  const { agreements, differences } = withResidue(members, {
    agreements: findings.flatMap((f) => f.agreements),
    differences: findings.flatMap((f) => f.differences),
  });
  return { agreements, differences: heedOpenReferences(members, differences) };
}
