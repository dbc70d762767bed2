import { type DayPart, dayPartHours } from '../../concepts/times.js';
import type { TimeValue } from '../../schema/types.js';
import { dayNumber, partsOf, weekdayOf } from './day-number.js';
import { isoDay, isoMonth, isoYear } from './iso-day.js';

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

/** Days of the early, middle and late part of a week, from its Monday. */
const WEEK_PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  start: [0, 3],
  middle: [2, 5],
  end: [4, 7],
};

/** The ISO week in which a day lies, or a part of it. */
export function weekInterval(day: number, part?: Part): Interval {
  const monday = day - weekdayOf(day) + 1;
  const [from, to] = part ? WEEK_PARTS[part] : [0, 7];
  return { start: isoDay(monday + from), end: isoDay(monday + to), precision: 'week' };
}

/** A month is told in tens of days; the last runs to its end. */
const MONTH_PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  start: [0, 10],
  middle: [10, 20],
  end: [20, 31],
};

/** A month, or its first, second or last ten days. */
export function monthInterval(year: number, month: number, part?: Part): Interval {
  const first = dayNumber(year, month, 1);
  const named = { precision: 'month', month: partsOf(first).month } as const;
  if (part === undefined) return { start: isoMonth(year, month), end: isoMonth(year, month + 1), ...named };
  const [from, to] = MONTH_PARTS[part];
  const end = Math.min(first + to, dayNumber(year, month + 1, 1));
  return { start: isoDay(first + from), end: isoDay(end), ...named };
}

/** The first of the four months that each part of a year has. */
const YEAR_PARTS: Readonly<Record<Part, number>> = { start: 1, middle: 5, end: 9 };

/** A year, or its first, second or last four months. */
export function yearInterval(year: number, part?: Part): Interval {
  if (part === undefined) return { start: isoYear(year), end: isoYear(year + 1), precision: 'year' };
  const from = YEAR_PARTS[part];
  return { start: isoMonth(year, from), end: isoMonth(year, from + 4), precision: 'year' };
}

/** The early, middle and late part of several years: four of ten, so that the early nineties are 1990 to 1993. */
const SHARE_OF_YEARS = 0.4;

/** Years `from` to `to` (exclusive), or their early, middle or late part. */
export function yearsInterval(
  from: number,
  to: number,
  precision: Interval['precision'],
  part?: Part,
): Interval {
  if (part === undefined) return { start: isoYear(from), end: isoYear(to), precision };
  const size = Math.ceil((to - from) * SHARE_OF_YEARS);
  const begins = { start: from, middle: from + Math.floor((to - from - size) / 2), end: to - size };
  return { start: isoYear(begins[part]), end: isoYear(begins[part] + size), precision };
}

/** Hours of a day from midnight, half-open; hours past 24 lie on the next day. */
export function hoursInterval(day: number, from: number, to: number): Pick<Interval, 'start' | 'end'> {
  return { start: hourOf(day, from), end: hourOf(day, to) };
}

/** Early and late in a day: up to the hour when offices open, and from that when they close. */
const DAY_PARTS: Readonly<Record<Part, readonly [number, number] | undefined>> = {
  start: [0, 9],
  middle: undefined,
  end: [17, 24],
};

/** The hours that a part of the day, or its early or late part, takes. */
export function hoursOf(
  dayPart: DayPart | undefined,
  part: Part | undefined,
): readonly [from: number, to: number] | undefined {
  if (dayPart === undefined) return part && DAY_PARTS[part];
  const [from, to] = dayPartHours[dayPart];
  const middle = Math.round((from + to) / 2);
  // The early hours of a morning are those after midnight.
  return part === 'start'
    ? [dayPart === 'morning' ? 0 : from, middle]
    : part === 'end'
      ? [middle, to]
      : [from, to];
}

function hourOf(day: number, hour: number): string {
  const whole = day + Math.floor(hour / 24);
  return hour % 24 === 0 ? isoDay(whole) : `${isoDay(whole)}T${String(hour % 24).padStart(2, '0')}`;
}
