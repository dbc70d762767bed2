import { weekdayOf } from '../day-number.js';
import type { Based, Toward } from '../expression.js';
import { outlookOf, type TimeFrame } from '../frame.js';
import { dayInterval, type Resolved } from '../interval.js';
import type { Outlook } from '../outlook.js';
import { dayInWeek, nearestWeekday, weekdayNear } from '../week.js';

/**
 * Days before publication with which the seven days begin that a weekday lies in. One told in the past may be the day
 * after the date given, where clocks differ and it was late enough, and six days back it would be `last`; one told neither
 * way is the nearest.
 */
const BACK: Readonly<Record<Outlook, number>> = { past: 5, unknown: 3, future: 0 };
/** The same for the past of a report of so early an hour that the next day had begun nowhere. */
const BACK_EARLY = 6;
const BACK_TOWARD: Readonly<Record<Exclude<Toward, 'this'>, number>> = {
  'last-but-one': 14,
  last: 7,
  next: -1,
};

/** A weekday: on the calendar where a date is known, else in the symbolic week. */
export function resolveWeekday(expression: Based<'weekday'>, frame: TimeFrame): Resolved {
  const { weekday, toward } = expression.base;
  const outlook = outlookOf(expression, frame);
  const plain = outlook === 'past' && frame.early ? BACK_EARLY : BACK[outlook];
  const back = toward === undefined || toward === 'this' ? plain : BACK_TOWARD[toward];
  if (frame.published !== undefined && frame.weekday !== undefined) {
    const day = weekdayNear(weekday, frame.published, frame.weekday, back);
    return { ...dayInterval(day), anchor: 'publication', onDay: day };
  }
  if (frame.about !== undefined) {
    const day = nearestWeekday(weekday, frame.about, weekdayOf(frame.about));
    return { ...dayInterval(day), anchor: 'week', onDay: day };
  }
  const day =
    frame.symbolicDay !== undefined && frame.weekday !== undefined
      ? weekdayNear(weekday, frame.symbolicDay, frame.weekday, back)
      : dayInWeek(weekday, frame.firstWeekday);
  return { precision: 'day', anchor: 'week', weekday, day };
}
