import type { TimeFrame } from '../frame.js';
import { dayInterval, type Resolved } from '../interval.js';
import { signed } from '../length.js';
import { dayInWeek, nearestWeekday, shiftWeekday } from '../week.js';

/** Today, yesterday, tomorrow, with the weekday said beside it. */
export function resolveRelativeDay(days: number, weekday: number | undefined, frame: TimeFrame): Resolved {
  const dayFrom = (day: number, of: number): number =>
    weekday === undefined ? day + days : nearestWeekday(weekday, day + days, shiftWeekday(of, days));
  if (frame.published !== undefined && frame.weekday !== undefined) {
    const day = dayFrom(frame.published, frame.weekday);
    return { ...dayInterval(day), anchor: 'publication', onDay: day };
  }
  if (frame.symbolicDay !== undefined && frame.weekday !== undefined) {
    const day = dayFrom(frame.symbolicDay, frame.weekday);
    return { precision: 'day', anchor: 'week', weekday: weekday ?? shiftWeekday(frame.weekday, days), day };
  }
  if (weekday !== undefined)
    return { precision: 'day', anchor: 'week', weekday, day: dayInWeek(weekday, frame.firstWeekday) };
  return { precision: 'day', anchor: 'publication', offset: signed(`P${Math.abs(days)}D`, days) };
}
