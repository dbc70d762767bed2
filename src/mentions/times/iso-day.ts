import { dayNumber, partsOf } from './day-number.js';

/** `2021-11-24` for a day number; of a year without four figures, no ISO 8601 date. */
export function isoDay(day: number): string {
  const { year, month, day: of } = partsOf(day);
  return `${isoYear(year)}-${pad(month)}-${pad(of)}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** `2021-11`; months past 12 run into the next years. */
export function isoMonth(year: number, month: number): string {
  return isoDay(dayNumber(year, month, 1)).slice(0, 7);
}

/** Four digits. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}
