import type { TimeExpression } from '../expression.js';

/** Two clock times with so many words between them at most are told together. */
const BETWEEN = 1;

/** The first of two clock times (`between 07:28 and 08:06 UTC`), with the zone that the second says for both. */
export function shareZone(
  one: TimeExpression | undefined,
  other: TimeExpression,
): TimeExpression | undefined {
  if (one?.clock?.zone !== 'local' || !other.clock || other.clock.zone === 'local') return one;
  if (other.first - one.last > BETWEEN) return one;
  return { ...one, clock: { ...one.clock, zone: other.clock.zone } };
}
