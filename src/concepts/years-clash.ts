import type { EventTime } from '../model/event.js';

const DAY = 24 * 60 * 60 * 1000;

/** Reports on one event name days this far apart at most, in milliseconds: the day before, the day, and the day after in another zone. */
const FEW_DAYS = 3 * DAY;

/** The day on which a time begins, and where it ends, in milliseconds. */
interface Days {
  readonly dayAt?: number | undefined;
  readonly untilAt?: number | undefined;
}

/** Whether two times begin days apart, and the longer one does not hold the other: the 30th of June, and the end of June. */
export function areDaysApart(a: Days, b: Days): boolean {
  if (a.dayAt === undefined || b.dayAt === undefined || Math.abs(a.dayAt - b.dayAt) <= FEW_DAYS) return false;
  const [first, then] = a.dayAt < b.dayAt ? [a, b.dayAt] : [b, a.dayAt];
  return first.untilAt === undefined || first.untilAt <= then;
}

/** Whether two claims are said of times that one event cannot have: other years, other months of an earlier year, days far apart. */
export function yearsClash(a: EventTime & Days, b: EventTime & Days): boolean {
  if (
    a.year !== undefined &&
    b.year !== undefined &&
    a.year !== b.year &&
    a.year.startsWith('y') === b.year.startsWith('y')
  )
    return true;
  if (a.past && b.past && a.month !== undefined && b.month !== undefined && a.month !== b.month) return true;
  return areDaysApart(a, b);
}
