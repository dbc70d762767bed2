import { dayNumber, MS_OF_DAY } from './day-number.js';

/** `2021-11-24` for a day number. */
export function isoDay(day: number): string {
  return new Date(day * MS_OF_DAY).toISOString().slice(0, 10);
}

/** `2021-11`; months past 12 run into the next years. */
export function isoMonth(year: number, month: number): string {
  return isoDay(dayNumber(year, month, 1)).slice(0, 7);
}

/** Four digits. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}
