const MS = 86_400_000;

/** Days since 1970-01-01 of a date; months past 12 run into the next years. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / MS);
}

/** The day number of the first ten characters of an ISO 8601 date or date and time; undefined where it is none. */
export function dayNumberOf(iso: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (parts === null) return undefined;
  return dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** `2021-11-24` for a day number. */
export function isoDay(day: number): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

/** `2021-11`; months past 12 run into the next years. */
export function isoMonth(year: number, month: number): string {
  return isoDay(dayNumber(year, month, 1)).slice(0, 7);
}

/** Four digits. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** ISO weekday of a day number, 1 for Monday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function partsOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether a date is in the calendar. */
export function exists(year: number, month: number, day: number): boolean {
  return partsOf(dayNumber(year, month, day)).day === day;
}

/** Days from the first of Muharram 1 to 1970-01-01, where the calendar begins on Friday, 16 July 622 (Julian). */
const HIJRI_EPOCH = 492_149;

/**
 * The day number of a date of the Hijri calendar by the tabular (civil) rule of Reingold and Dershowitz, CLDR's
 * `islamic-civil`: months of 30 and 29 days, eleven leap years in thirty. Against the Umm al-Qura and observed calendars it
 * is good to a day, seldom two.
 */
export function hijriDayNumber(year: number, month: number, day: number): number {
  const days = day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
  return days - HIJRI_EPOCH;
}

/** The Hijri year in which a day lies, by the same rule. */
export function hijriYearOf(day: number): number {
  return Math.floor((30 * (day + HIJRI_EPOCH - 1) + 10_646) / 10_631);
}
