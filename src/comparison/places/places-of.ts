import { flatMap } from '../../model/flat-map.js';
import type { PlaceMention } from '../../model/mention.js';
import type { Member } from '../member.js';
import { onceOfClaim } from '../once.js';

/** The places in which a claim puts what it tells. */
export const placesOf = onceOfClaim(({ claim }: Member): readonly PlaceMention[] =>
  flatMap(claim.arguments, ({ role, mention }) =>
    role === 'place' && mention?.kind === 'place' ? [mention] : [],
  ),
);

/** Whether two places are known, and neither is or lies in the other. */
export function excludeOneAnother(a: PlaceMention | undefined, b: PlaceMention | undefined): boolean {
  const [x, y] = [a?.value, b?.value];
  if (x?.id === undefined || y?.id === undefined || x.id === y.id) return false;
  return !x.within?.includes(y.id) && !y.within?.includes(x.id);
}

/** Whether there are places on both sides, and each of the one excludes each of the other. */
export const areAllElsewhere = (xs: readonly PlaceMention[], ys: readonly PlaceMention[]): boolean =>
  xs.length > 0 && ys.length > 0 && xs.every((x) => ys.every((y) => excludeOneAnother(x, y)));
