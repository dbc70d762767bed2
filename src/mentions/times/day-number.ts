import { shiftWeekday } from './week.js';

/** Milliseconds in a day. */
const MS_OF_DAY = 86_400_000;

/** Days since 1970-01-01 of a date; months past 12 run into the next years. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_OF_DAY);
}

/** The day number of the first ten characters of an ISO 8601 date or date and time; undefined where it is none. */
export function dayNumberOf(iso: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (parts === null) return undefined;
  return dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The weekday of 1970-01-01. */
const THURSDAY = 4;

/** ISO weekday of a day number, 1 for Monday. */
export function weekdayOf(day: number): number {
  return shiftWeekday(THURSDAY, day);
}

/** The date of a day number. */
export function partsOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(day * MS_OF_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
