import { type DayPart, dayPartHours } from '../../concepts/times.js';
import type { TimeValue } from '../../schema/types.js';
import { dayNumber, isoDay, isoMonth, isoYear, partsOf, weekdayOf } from './calendar.js';

/** The fields by which a value is laid on the calendar. */
export type Interval = Pick<TimeValue, 'start' | 'end' | 'precision' | 'weekday' | 'month' | 'dayOfMonth'>;
/** A value but for what narrows it; `onDay` is the day number, where it is one known day. */
export type Resolved = Omit<TimeValue, 'kind'> & { readonly onDay?: number };
export type Part = NonNullable<TimeValue['part']>;

/** A day, or days up to `until`. */
export function dayInterval(day: number, until = day): Interval {
  const { month, day: dayOfMonth } = partsOf(day);
  return {
    start: isoDay(day),
    end: isoDay(until + 1),
    precision: 'day',
    weekday: weekdayOf(day),
    month,
    dayOfMonth,
  };
}

/** The ISO week in which a day lies. */
export function weekInterval(day: number, part?: Part): Interval {
  const monday = day - weekdayOf(day) + 1;
  const [from, to] =
    part === 'start' ? [0, 3] : part === 'middle' ? [2, 5] : part === 'end' ? [4, 7] : [0, 7];
  return { start: isoDay(monday + from), end: isoDay(monday + to), precision: 'week' };
}

/** A month, or its first, second or last ten days. */
export function monthInterval(year: number, month: number, part?: Part): Interval {
  const at = partsOf(dayNumber(year, month, 1));
  if (part === undefined)
    return {
      start: isoMonth(year, month),
      end: isoMonth(year, month + 1),
      precision: 'month',
      month: at.month,
    };
  const first = dayNumber(year, month, 1);
  const start = part === 'start' ? first : part === 'middle' ? first + 10 : first + 20;
  const end = part === 'start' ? first + 10 : part === 'middle' ? first + 20 : dayNumber(year, month + 1, 1);
  return { start: isoDay(start), end: isoDay(end), precision: 'month', month: at.month };
}

/** A year, or its first, second or last four months. */
export function yearInterval(year: number, part?: Part): Interval {
  if (part === undefined) return { start: isoYear(year), end: isoYear(year + 1), precision: 'year' };
  const from = part === 'start' ? 1 : part === 'middle' ? 5 : 9;
  return { start: isoMonth(year, from), end: isoMonth(year, from + 4), precision: 'year' };
}

/** Years `from` to `to` (exclusive), or their first, middle or last third. */
export function yearsInterval(
  from: number,
  to: number,
  precision: Interval['precision'],
  part?: Part,
): Interval {
  const size = to - from;
  const third = Math.ceil(size * 0.4);
  const middle = from + Math.floor((size - third) / 2);
  const [start, end] =
    part === 'start'
      ? [from, from + third]
      : part === 'middle'
        ? [middle, middle + third]
        : part === 'end'
          ? [to - third, to]
          : [from, to];
  return { start: isoYear(start), end: isoYear(end), precision };
}

/** Hours of a day from midnight, half-open; hours past 24 lie on the next day. */
export function hoursInterval(day: number, from: number, to: number): Pick<Interval, 'start' | 'end'> {
  return { start: hourOf(day, from), end: hourOf(day, to) };
}

/** The hours that a part of the day, or its early or late part, takes. */
export function hoursOf(
  dayPart: DayPart | undefined,
  part: Part | undefined,
): readonly [from: number, to: number] | undefined {
  if (dayPart === undefined) return part === 'start' ? [0, 9] : part === 'end' ? [17, 24] : undefined;
  const [from, to] = dayPartHours[dayPart];
  const middle = Math.round((from + to) / 2);
  return part === 'start' ? [from, middle] : part === 'end' ? [middle, to] : [from, to];
}

function hourOf(day: number, hour: number): string {
  const whole = day + Math.floor(hour / 24);
  return hour % 24 === 0 ? isoDay(whole) : `${isoDay(whole)}T${String(hour % 24).padStart(2, '0')}`;
}
