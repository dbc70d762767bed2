import type { TimeUnit } from '../../concepts/times.js';
import type { TimeValue } from '../../schema/types.js';

const SECONDS: Partial<Record<TimeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, year: 12, decade: 120, century: 1200 };

const DAYS: Partial<Record<TimeUnit, number>> = { hour: 1 / 24, day: 1, week: 7 };

export interface Length {
  readonly duration: string;
  readonly precision: TimeValue['precision'];
}

/**
 * So many units as an ISO 8601 duration in the largest unit that divides it, so that equal lengths are printed alike:
 * two weeks is `P14D`, 24 hours `P1D`, a year and a half `P18M`.
 */
export function lengthOf(unit: TimeUnit, count: number): Length {
  const seconds = SECONDS[unit];
  if (seconds === undefined) {
    const months = Math.round(count * (MONTHS[unit] ?? 12));
    if (months % 12 === 0) return { duration: `P${months / 12}Y`, precision: 'year' };
    return { duration: `P${months}M`, precision: 'month' };
  }
  const total = Math.round(count * seconds);
  if (total % 86_400 === 0) return { duration: `P${total / 86_400}D`, precision: 'day' };
  if (total % 3600 === 0) return { duration: `PT${total / 3600}H`, precision: 'hour' };
  if (total % 60 === 0) return { duration: `PT${total / 60}M`, precision: 'minute' };
  return { duration: `PT${total}S`, precision: 'minute' };
}

/** The precision that a unit has by itself. */
export function precisionOf(unit: TimeUnit): TimeValue['precision'] {
  return unit === 'second' ? 'minute' : unit;
}

/** Months in a unit, for units longer than weeks. */
export function monthsOf(unit: TimeUnit): number | undefined {
  return MONTHS[unit];
}

/** Days in a unit, for hours, days and weeks. */
export function daysOf(unit: TimeUnit): number | undefined {
  return DAYS[unit];
}

/** An ISO 8601 duration with its sign. */
export function signed(duration: string, sign: number): string {
  return sign < 0 ? `-${duration}` : duration;
}
