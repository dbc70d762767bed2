import type { TimeBase, TimeExpression } from '../expression.js';

/** The first of two months or dates with the year or direction that the second says for both. */
export function lendYear(one: TimeBase, other: TimeBase): TimeBase {
  if (one.kind === 'weekday' && other.kind === 'weekday' && other.toward && !one.toward)
    return { ...one, toward: other.toward };
  if (!isCalendar(one) || !isCalendar(other) || one.year || one.toward) return one;
  if (other.toward) return { ...one, toward: other.toward };
  const { year } = other;
  if (year === undefined) return one;
  const back = one.month > other.month ? 1 : 0;
  if (year.kind === 'known') return { ...one, year: { kind: 'known', year: year.year - back } };
  return year.kind === 'offset'
    ? { ...one, year: { kind: 'offset', years: year.years - back } }
    : { ...one, year };
}

function isCalendar(base: TimeBase): base is Extract<TimeBase, { readonly kind: 'date' | 'month' }> {
  return base.kind === 'date' || base.kind === 'month';
}

/** One of two clock times with the day that the other says for both. */
export function lendDay(base: TimeBase, other: TimeExpression): TimeBase {
  return base.kind === 'clock' && other.clock ? other.base : base;
}

/** The first of two clock times in the half of the day that the second says for both: from eight to ten in the evening. */
export function lendHalf(
  { clock }: TimeExpression,
  { clock: until }: TimeExpression,
): Pick<TimeExpression, 'clock'> {
  if (clock === undefined || clock.half || !until?.half || clock.hour + 12 >= until.hour) return {};
  return { clock: { ...clock, hour: clock.hour + 12 } };
}
