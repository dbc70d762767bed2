import { isInState } from '../../concepts/places.js';
import type { AgreementDraft } from '../../model/finding.js';
import type { PlaceMention } from '../../model/mention.js';
import type { Member } from '../member.js';
import { onceOfClaim } from '../once.js';
import { areAllElsewhere, placesOf } from './places-of.js';
import { unknownPlaceBehind } from './unknown-place.js';

/** Where a claim puts what it tells: the places that a list knows, or the name behind in, near or off that none knows. */
interface Whereabouts {
  readonly known: readonly PlaceMention[];
  readonly unknown: string | undefined;
}

const OF_PLACE: ReadonlySet<string> = new Set(['in', 'near', 'off', 'at']);

const whereaboutsOf = onceOfClaim((member: Member): Whereabouts => {
  const known = placesOf(member);
  const { claim, document } = member;
  return {
    known,
    unknown: known.length > 0 ? undefined : unknownPlaceBehind(document, claim.first, claim.end, OF_PLACE),
  };
});

/** Whether two claims name two places, of which neither is known to lie in the other: near a town that no list knows, near another. */
function areElsewhere(a: Member, b: Member): boolean {
  const [x, y] = [whereaboutsOf(a), whereaboutsOf(b)];
  if (x.unknown !== undefined && y.unknown !== undefined) return x.unknown !== y.unknown;
  if (x.unknown !== undefined) return y.known.length > 0 && y.known.every(isTown);
  if (y.unknown !== undefined) return x.known.length > 0 && x.known.every(isTown);
  return areAllElsewhere(x.known, y.known);
}

/** Whether a place is one within a state. */
const isTown = ({ value: { id } }: PlaceMention): boolean => id !== undefined && isInState(id);

/**
 * Whether all that tell one number or time, or the same words, tell it of places that are not one: on Monday near one town
 * and on Monday near another is no agreement.
 */
export const isOfTwoPlaces = ({ claims }: AgreementDraft, members: readonly Member[]): boolean => {
  const some = members.filter(({ index }) => claims.includes(index)).slice(0, MOST);
  return (
    some.length > 1 &&
    some.every((a, i) =>
      some.slice(i + 1).every((b) => a.claim.sourceId === b.claim.sourceId || areElsewhere(a, b)),
    )
  );
};

/** In larger groups only so many members are held against one another, so that a pair costs no more there. */
const MOST = 12;
