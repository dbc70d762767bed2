import type { Finding } from '../model/finding.js';
import { asks } from './asks.js';
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
import { areTwoFacts } from './two-facts.js';
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
  const stating = members.filter((m) => !asks(m));
  const byIndex = new Map(members.map((m) => [m.index, m]));
  const ofOneFact: Identity = (a, b) => {
    const [x, y] = [byIndex.get(a), byIndex.get(b)];
    return x !== undefined && y !== undefined && areTwoFacts(x, y) ? 0 : identity(a, b);
  };
  const findings = COMPARATORS.flatMap((compare) => compare(stating, ofOneFact));
  const { agreements, differences } = withResidue(stating, {
    agreements: findings.flatMap((f) => f.agreements),
    differences: findings.flatMap((f) => f.differences),
  });
  return { agreements, differences: heedOpenReferences(members, differences) };
}
