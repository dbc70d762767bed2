import { weekdayOf } from '../day-number.js';
import type { Based } from '../expression.js';
import { outlookOf, type TimeFrame } from '../frame.js';
import { hijriDayNumber, hijriYearOf } from '../hijri-day.js';
import { dayInterval, type Resolved } from '../interval.js';
import { isoDay } from '../iso-day.js';
import { nearestWeekday } from '../week.js';

/** The tabular calendar is off by so many days at most. */
const OFF = 2;

/**
 * A time of the Hijri calendar, converted by the tabular rule: approximate by a day, but where a weekday stands beside the
 * date and shows the day. A month or day without a year is the nearest to publication in the direction of the text.
 */
export function resolveHijri(expression: Based<'hijri'>, frame: TimeFrame): Resolved {
  const { month = 1, day, weekday } = expression.base;
  const precision = day !== undefined ? 'day' : expression.base.month !== undefined ? 'month' : 'year';
  const anchor = expression.base.year === undefined ? 'publication' : 'absolute';
  const year = expression.base.year ?? yearNear(expression, frame);
  if (year === undefined) return { precision, anchor };
  const first = hijriDayNumber(year, month, day ?? 1);
  const seen = weekday === undefined ? undefined : nearby(first, weekday);
  if (seen !== undefined) return { ...dayInterval(seen), anchor, onDay: seen };
  const months = precision === 'year' ? 12 : 1;
  const until = day === undefined ? hijriDayNumber(year, month + months, 1) : first + 1;
  const span = { start: isoDay(first), end: isoDay(until) };
  return { ...span, precision, anchor, approximate: true, ...(day === undefined ? {} : { onDay: first }) };
}

/** The day of a weekday nearest to a day; undefined where the calendars cannot differ so much. */
function nearby(day: number, weekday: number): number | undefined {
  const near = nearestWeekday(weekday, day, weekdayOf(day));
  return Math.abs(near - day) <= OFF ? near : undefined;
}

/** The Hijri year of a month or day that gives none. */
function yearNear(expression: Based<'hijri'>, frame: TimeFrame): number | undefined {
  const { month = 1, day, toward } = expression.base;
  if (frame.about === undefined) return undefined;
  const { about } = frame;
  const now = hijriYearOf(about);
  const outlook = outlookOf(expression, frame);
  const first = (year: number): number => hijriDayNumber(year, month, day ?? 1);
  const last = (year: number): number =>
    day === undefined ? hijriDayNumber(year, month + 1, 1) - 1 : first(year);
  const years = [now - 1, now, now + 1];
  if (toward === 'last') return years.filter((year) => last(year) < about).at(-1);
  if (toward === 'next') return years.find((year) => first(year) > about);
  if (toward === undefined && outlook === 'past') return years.filter((year) => first(year) <= about).at(-1);
  if (toward === undefined && outlook === 'future') return years.find((year) => last(year) >= about);
  const distance = (year: number): number => Math.max(first(year) - about, about - last(year));
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}
