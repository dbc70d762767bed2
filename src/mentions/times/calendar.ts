import { dayNumber, partsOf } from './day-number.js';

/** A day of a month, or several of one, of a year where one is said. */
interface DayOfMonth {
  readonly day: number;
  readonly lastDay?: number;
  readonly month: number;
  readonly year?: number;
}

/** A date that gives no year may lie in a leap year. */
const LEAP_YEAR = 2000;

/** Whether the calendar has such a day: 31 February is none, and 29 February is one of leap years alone. */
export function isOfCalendar({ day, lastDay = day, month, year = LEAP_YEAR }: DayOfMonth): boolean {
  return (
    month >= 1 && month <= 12 && dayOf(year, month, day) !== undefined && lastDay <= lengthOf(year, month)
  );
}

/** The day number of a day of a month; undefined where the month has no such day. Months past 12 run into the next years. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  return day >= 1 && day <= lengthOf(year, month) ? dayNumber(year, month, day) : undefined;
}

/** The days that a month has. */
const lengthOf = (year: number, month: number): number => partsOf(dayNumber(year, month + 1, 1) - 1).day;
