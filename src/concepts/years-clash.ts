import type { EventTime } from '../model/event.js';

const DAY = 24 * 60 * 60 * 1000;

/** Reports on one event name days this far apart at most, in milliseconds: the day before, the day, and the day after in another zone. */
export const FEW_DAYS = 3 * DAY;

/** Whether two claims are said of times that one event cannot have: other years, other months of an earlier year, days far apart. */
export function yearsClash(
  a: EventTime & { readonly dayAt?: number | undefined },
  b: EventTime & { readonly dayAt?: number | undefined },
): boolean {
  if (
    a.year !== undefined &&
    b.year !== undefined &&
    a.year !== b.year &&
    a.year.startsWith('y') === b.year.startsWith('y')
  )
    return true;
  if (a.past && b.past && a.month !== undefined && b.month !== undefined && a.month !== b.month) return true;
  return a.dayAt !== undefined && b.dayAt !== undefined && Math.abs(a.dayAt - b.dayAt) > FEW_DAYS;
}
