import { flatMap } from '../../model/flat-map.js';
import type { TimeValue } from '../../schema/types.js';
import type { Member } from '../member.js';
import { onceOfClaim } from '../once.js';
import { extentOf } from './extent.js';
import { byOneClock } from './one-clock.js';

function areDisjoint(a: TimeValue, b: TimeValue): boolean {
  const extents = byOneClock(a, b);
  if (extents === undefined) return false;
  const [x, y] = extents;
  return x.to <= y.from || y.to <= x.from;
}

/** Whether there are times on both sides, and none of the one overlaps one of the other. */
export const areAllDisjoint = (xs: readonly TimeValue[], ys: readonly TimeValue[]): boolean =>
  xs.length > 0 && ys.length > 0 && xs.every((x) => ys.every((y) => areDisjoint(x, y)));

/** The times that a claim is told of. */
export const timesOf = onceOfClaim(({ claim }: Member): readonly TimeValue[] =>
  flatMap(claim.arguments, ({ role, mention }) =>
    role === 'time' && mention?.kind === 'time' ? [mention.value] : [],
  ),
);

/** Whether both claims tell a time, and times that overlap. */
export function areOfOneTime(a: Member, b: Member): boolean {
  const [xs, ys] = [timesOf(a), timesOf(b)];
  return xs.some((x) => ys.some((y) => byOneClock(x, y) !== undefined && !areDisjoint(x, y)));
}

/** How precise the times are of which figures are given as of one period: a month, a quarter, a year. */
const PERIODS: ReadonlySet<TimeValue['precision']> = new Set(['month', 'season', 'year', 'decade']);

/** Whether both are periods, and not one: the first quarter, the first half. */
export function areOtherPeriods(a: TimeValue, b: TimeValue): boolean {
  const [x, y] = [extentOf(a), extentOf(b)];
  if (x === undefined || y === undefined || !PERIODS.has(a.precision) || !PERIODS.has(b.precision))
    return false;
  return x.axis === y.axis && (x.from !== y.from || x.to !== y.to);
}
