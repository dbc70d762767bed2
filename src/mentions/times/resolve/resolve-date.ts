import { dayOf } from '../calendar.js';
import { partsOf } from '../day-number.js';
import type { Based, TimeBase } from '../expression.js';
import { outlookOf, outlookToward, type TimeFrame, yearOf } from '../frame.js';
import { dayInterval, type Resolved } from '../interval.js';
import { anchorOf, monthOffsetOf, yearNumber } from './resolve-year.js';

/** A day of a month. */
export function resolveDate(expression: Based<'date'>, frame: TimeFrame): Resolved {
  const { day, lastDay, month, year, weekday } = expression.base;
  const known =
    yearNumber(year, frame) ??
    (year ? undefined : frame.headingYear) ??
    (year ? undefined : nearestYear(expression, frame));
  const first = known === undefined ? undefined : dayOf(known, month, day);
  if (first !== undefined) {
    const until = first + (lastDay ?? day) - day;
    return {
      ...dayInterval(first, until),
      anchor: year === undefined && frame.headingYear !== undefined ? 'absolute' : anchorOf(year),
      onDay: first,
    };
  }
  return {
    precision: 'day',
    anchor: 'publication',
    month,
    dayOfMonth: day,
    ...(weekday ? { weekday } : {}),
    ...monthOffsetOf(expression.base),
  };
}

/** A day of the month of publication, or of one so many months from it. */
export function resolveDayOfMonth(
  { day, months }: Extract<TimeBase, { kind: 'dayOfMonth' }>,
  frame: TimeFrame,
): Resolved {
  const now = frame.about === undefined ? undefined : partsOf(frame.about);
  const on = now && dayOf(now.year, now.month + months, day);
  if (on === undefined) {
    const offset = months === 0 ? {} : { offset: `${months < 0 ? '-' : ''}P${Math.abs(months)}M` };
    return { precision: 'day', anchor: 'publication', dayOfMonth: day, ...offset };
  }
  return { ...dayInterval(on), anchor: 'publication', onDay: on };
}

/** A day so many days after publication may still be told in the past where clocks differ. */
const AFTER = 1;

/** The year of a date without one: nearest to publication in the direction of the text. */
function nearestYear(expression: Based<'date'>, frame: TimeFrame): number | undefined {
  const { month, day, weekday, toward } = expression.base;
  const { about } = frame;
  const now = yearOf(frame);
  if (about === undefined || now === undefined) return undefined;
  const years = [now - 1, now, now + 1].filter((year) => dayOf(year, month, day) !== undefined);
  const distance = (year: number): number => (dayOf(year, month, day) ?? about) - about;
  // A weekday beside the date shows the year better than the verbs do.
  const outlook = outlookToward(toward) ?? (weekday ? 'unknown' : outlookOf(expression, frame));
  if (outlook === 'past') return years.filter((year) => distance(year) <= AFTER).at(-1);
  if (outlook === 'future') return years.find((year) => distance(year) >= 0);
  return [...years].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0];
}
