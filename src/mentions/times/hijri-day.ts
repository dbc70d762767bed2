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
