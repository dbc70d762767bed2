import type { TimeValue } from '../../schema/types.js';

/** The date and the clock of ISO 8601, of a year of four figures, each as exact as it is told. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const CLOCK = /^(?:[01]\d|2[0-3])(?::[0-5]\d)?$/;
/** A number in a length that is not whole, has an exponent, or more figures than are exact. */
const INEXACT = /[+.]|\d{16}/;

/**
 * Whether a time can be told: its ends are dates, the one after the other, its lengths are lengths, and its numbers are
 * numbers. What lies beyond the years of four figures (65 million years ago) is none.
 */
export function isSound(value: TimeValue): boolean {
  const { start, end, duration, offset } = value;
  if ([duration, offset].some((length) => length !== undefined && INEXACT.test(length))) return false;
  if (Object.values(value).some((part) => typeof part === 'number' && !Number.isFinite(part))) return false;
  if (start === undefined || end === undefined) return start === end;
  return isIso(start) && isIso(end) && start < end;
}

function isIso(text: string): boolean {
  const [date = '', ...clock] = text.split('T');
  return DATE.test(date) && clock.length <= 1 && clock.every((part) => CLOCK.test(part));
}
