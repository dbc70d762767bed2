import type { Finding } from '../../model/finding.js';
import type { Identity, Member } from '../member.js';
import { compareLocations } from './locations.js';
import { compareWhere } from './where.js';

export { areAllElsewhere, excludeOneAnother, placesOf } from './places-of.js';
export { isOfTwoPlaces } from './two-places.js';
export { unknownPlaceBehind } from './unknown-place.js';

/** Compares where the members of a group say that it happened, and where the places lie that they name. */
export const comparePlaces = (members: readonly Member[], identity: Identity): readonly Finding[] => [
  ...compareWhere(members, identity),
  ...compareLocations(members, identity),
];
