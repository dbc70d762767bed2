import type { Finding } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import { asks } from './asks.js';
import { compareCauses } from './causes.js';
import { compareCertainty } from './certainty.js';
import { compareMakes } from './makes.js';
import { compareMeans } from './means.js';
import type { Comparator, Identity, Member } from './member.js';
import { heedOpenReferences } from './open-references.js';
import { compareOrders } from './orders.js';
import { compareParties } from './parties/parties.js';
import { comparePlaces, isOfTwoPlaces } from './places/places.js';
import { comparePolarity } from './polarity.js';
import { compareQuantities } from './quantities/quantities.js';
import { compareRanks } from './ranks.js';
import { compareTimes } from './times/times.js';
import { areTwoFacts } from './two-facts.js';
import { agreeInMeaning, withResidue } from './wording/wording.js';

/** In the order in which a report lists what they find. */
const COMPARATORS: readonly Comparator[] = [
  compareQuantities,
  compareTimes,
  comparePlaces,
  compareParties,
  compareOrders,
  compareRanks,
  compareMakes,
  compareMeans,
  compareCauses,
  comparePolarity,
  compareCertainty,
];

/** Everything the members of a group agree and differ on: slot by slot in a fixed order, then by what is left of their words. */
export function compareGroup(members: readonly Member[], identity: Identity): Finding {
  const stating = members.filter((m) => !asks(m));
  if (stating.every((m) => m.claim.sourceId === stating[0]?.claim.sourceId)) return NOTHING;
  const ofOneFact = identityOfFacts(members, identity);
  const findings = flatMap(COMPARATORS, (compare) => compare(stating, ofOneFact));
  const { agreements, differences } = withResidue(stating, {
    agreements: flatMap(findings, (f) => f.agreements),
    differences: flatMap(findings, (f) => f.differences),
  });
  return {
    agreements: [...agreements, ...agreeInMeaning(stating, differences)].filter(
      (one) => !isOfTwoPlaces(one, stating),
    ),
    differences: heedOpenReferences(members, differences),
  };
}

/** What a source says beside itself is no finding. */
const NOTHING: Finding = { agreements: [], differences: [] };

/** How sure it is that two members tell one fact: not at all where they are at odds over several things. Each two are looked at once. */
function identityOfFacts(members: readonly Member[], identity: Identity): Identity {
  const places = new Map(members.map((m, place) => [m.index, place]));
  const known = new Map<number, number>();
  return (a, b) => {
    const [p, q] = [places.get(a), places.get(b)];
    if (p === undefined || q === undefined) return identity(a, b);
    const key = p * members.length + q;
    const found = known.get(key) ?? sureOf(members[p], members[q], identity);
    known.set(key, found);
    return found;
  };
}

const sureOf = (x: Member | undefined, y: Member | undefined, identity: Identity): number =>
  x === undefined || y === undefined || areTwoFacts(x, y) ? 0 : identity(x.index, y.index);
