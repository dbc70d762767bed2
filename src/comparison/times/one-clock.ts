import { UNKNOWN_ZONE } from '../../concepts/times.js';
import type { TimeValue } from '../../schema/types.js';
import { clockExtent, type Extent, extentOf } from './extent.js';

/**
 * Hours that a hedged clock leaves on either side (two hedged ones share them), and a hedged day: of another calendar, it may
 * be the one before or after.
 */
const [HEDGED_CLOCK, HEDGED_DAY] = [1, 24];

/**
 * The extents of two times by one clock, the hedged ones widened; undefined where it is not known how the clocks
 * stand.
 */
export function byOneClock(a: TimeValue, b: TimeValue): readonly [Extent, Extent] | undefined {
  const [x, y] = [extentOf(a), extentOf(b)];
  if (x === undefined || y === undefined || x.axis !== y.axis) return undefined;
  const [p, q] = areOfTwoZones(a, b) ? [hoursFromUtc(a), hoursFromUtc(b)] : [0, 0];
  const share = shareOf(a, b);
  return p === undefined || q === undefined ? undefined : [widened(x, a, p, share), widened(y, b, q, share)];
}

const areOfTwoZones = (a: TimeValue, b: TimeValue): boolean =>
  a.clock !== undefined && b.clock !== undefined && (a.zone !== b.zone || a.zone === UNKNOWN_ZONE);

/** Hours from UTC of the zone by which a clock is told; undefined where the zone is not known. */
function hoursFromUtc({ zone = '' }: TimeValue): number | undefined {
  const sign = zone.startsWith('-') ? -1 : 1;
  const [hours, minutes] = zone.slice(1).split(':').map(Number);
  const known = /^[+-]\d{2}:\d{2}$/.test(zone) && hours !== undefined && minutes !== undefined;
  return known ? sign * (hours + minutes / 60) : undefined;
}

/** What of the hours each of two times leaves: *about three* and *about five* are two hours. */
const shareOf = (a: TimeValue, b: TimeValue): number =>
  a.approximate === true && b.approximate === true ? 1 / 2 : 1;

function widened({ axis, from, to }: Extent, value: TimeValue, fromUtc: number, share: number): Extent {
  const hedged = value.approximate === true && axis !== 'year';
  const slack = !hedged ? 0 : value.clock === undefined ? HEDGED_DAY : HEDGED_CLOCK * share;
  return { axis, from: from - fromUtc - slack, to: to - fromUtc + slack };
}

const [DAY, HALF_DAY] = [24, 12];
/** Faces of the clock nearer than a minute to twelve hours apart show one hour of either half of the day. */
const MINUTE = 1 / 60;

/**
 * The extents of two clock times of which one names no day, as near to one another as the clock lets them be; undefined
 * where their zones are not known, and where they may be one hour of either half of the day (3 o'clock, 15:00), unless both
 * say which half.
 */
export function byClockFace(
  a: TimeValue,
  b: TimeValue,
  halvesKnown: boolean,
): readonly [Extent, Extent] | undefined {
  const [x, y] = [clockExtent(a), clockExtent(b)];
  const [p, q] = areOfTwoZones(a, b) ? [hoursFromUtc(a), hoursFromUtc(b)] : [0, 0];
  if (x === undefined || y === undefined || p === undefined || q === undefined) return undefined;
  const apart = y.from - q - (x.from - p);
  const nearest = ((((apart + HALF_DAY) % DAY) + DAY) % DAY) - HALF_DAY;
  if (!halvesKnown && HALF_DAY - Math.abs(nearest) < MINUTE) return undefined;
  const turned = apart - nearest;
  const share = shareOf(a, b);
  return [widened(x, a, p, share), widened({ ...y, from: y.from - turned, to: y.to - turned }, b, q, share)];
}
