import type { Read, TimeReader } from './time-reader.js';

/** Four figures above this are a count: plans reach into the next century, and no further. */
const LAST_YEAR = 2199;

/** A plain run of digits at a token, of so many digits. */
export function readDigits(
  reader: TimeReader,
  index: number,
  least: number,
  most: number,
): Read<number> | undefined {
  const at = reader.tokens[index];
  if (at?.kind !== 'number' || !/^\d+$/.test(at.form)) return undefined;
  return at.form.length >= least && at.form.length <= most
    ? { value: Number(at.form), last: index + 1 }
    : undefined;
}

/** A year of four digits. */
export function readYearDigits(reader: TimeReader, index: number): Read<number> | undefined {
  const year = readDigits(reader, index, 4, 4);
  return year && isYear(year.value) ? year : undefined;
}

/** Years of two figures from this on are of the last century, as POSIX has it (`%y` of strptime). */
const LAST_CENTURY = 69;

/** A year of four digits, or of two. */
export function readShortYear(reader: TimeReader, index: number): Read<number> | undefined {
  const short = readDigits(reader, index, 2, 2);
  if (short === undefined) return readYearDigits(reader, index);
  return { value: (short.value < LAST_CENTURY ? 2000 : 1900) + short.value, last: short.last };
}

/** Whether a number may be a year, which has four figures. */
export function isYear(value: number): boolean {
  return value >= 1000 && value <= LAST_YEAR;
}
