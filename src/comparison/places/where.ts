import { isInState, isState as isStateId, shareSide } from '../../concepts/places.js';
import { isArrival } from '../../concepts/traits.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Finding } from '../../model/finding.js';
import { flatMap } from '../../model/flat-map.js';
import type { PlaceValue, Role } from '../../schema/types.js';
import { ASSURED } from '../likely.js';
import type { Identity, Member } from '../member.js';
import { compareOfActs } from '../readings/readings.js';
import type { Ruling } from '../ruling.js';
import type { SlotValue } from '../slot-value.js';
import { haveOnePlace, tellOfOneThing } from './one-place.js';

interface Place extends PlaceValue {
  readonly role: Role;
  /** Key of its entity. */
  readonly entity: string;
  /** The town whose name it bears, of an airport or port. */
  readonly town?: string;
}

/**
 * From here on, two places are two of one thing. Much happens in several places, and what happens is often told of one of
 * them: in the open events none of eleven such differences was right below, five of seven are above.
 */
const SURE = 0.8;

const ROLES: readonly Role[] = ['place', 'destination', 'origin'];

function decide(a: SlotValue<Place>, b: SlotValue<Place>, sure: number): Ruling<'place'> | undefined {
  const [x, y] = [a.value, b.value];
  if (x.id !== undefined && x.id === y.id) return sides(x, y);
  const whole = liesIn(x, y) ? y : liesIn(y, x) ? x : undefined;
  if (whole !== undefined) return isState(whole) || sure < SURE ? undefined : 'place-contains';
  const [s, t] = [townOf(x), townOf(y)];
  if (setsAside(a, b) || setsAside(b, a)) return 'place-corrected';
  if (s !== undefined && t !== undefined && s !== t) {
    if (x.role === 'destination' || areArrivals(a.member, b.member)) return 'place-destination';
    if (sure >= ASSURED && haveOnePlace(a.member, b.member)) return 'place-of-one';
  }
  return sure >= SURE ? 'place-unresolved' : undefined;
}

/** Whether both tell that one came to a place, and not that something reached a measure there. */
const areArrivals = (a: Member, b: Member): boolean =>
  [a, b].every(({ claim }) => isArrival(claim.predicate.concept) && !claim.arguments.some(isMeasure)) &&
  tellOfOneThing(a, b);

const isMeasure = ({ mention }: ClaimArgument): boolean =>
  mention?.kind === 'quantity' && mention.value.unit !== undefined;

/** Whether the first names the place of the second to set it aside: in Amman, not in Cairo. */
const setsAside = (
  { member: { claim } }: SlotValue<Place>,
  { value: { id, entity } }: SlotValue<Place>,
): boolean =>
  (claim.setAside ?? []).some(
    (m) => m.kind === 'place' && (id === undefined ? m.entity === entity : m.value.id === id),
  );

/** How two sides of one place stand to one another, or a side to the whole. */
function sides({ direction: a }: Place, { direction: b }: Place): Ruling<'place'> {
  if (a === undefined || b === undefined) return 'place-contains';
  return shareSide(a, b) ? 'place-direction-near' : 'place-direction';
}

const liesIn = ({ within = [] }: Place, { id }: Place): boolean => id !== undefined && within.includes(id);

/** A whole state: that a thing happened in one is said of all that happened in its towns. */
const isState = ({ id, direction }: Place): boolean =>
  id !== undefined && isStateId(id) && direction === undefined;

/** A town or other place that the gazetteer knows within its state, or the town whose airport or port it is. */
const townOf = ({ id, town }: Place): string | undefined => (id !== undefined && isInState(id) ? id : town);

/** Compares where the members of a group say that it happened, role by role. */
export function compareWhere(members: readonly Member[], identity: Identity): readonly Finding[] {
  return ROLES.map((role) => {
    const values = flatMap(members, (member): SlotValue<Place>[] => {
      const argument = member.claim.arguments.find((a) => a.role === role && a.mention?.kind === 'place');
      if (argument?.mention?.kind !== 'place') return [];
      const { value: shown, entity, town } = argument.mention;
      const value = { role, entity, ...(town === undefined ? {} : { town }), ...shown };
      const key = `${shown.id ?? entity}|${shown.direction ?? ''}`;
      return [{ member, value, text: argument.text, shown, key }];
    });
    return compareOfActs('place', values, decide, identity);
  });
}
