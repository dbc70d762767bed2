import type { TimeValue } from '../../../schema/types.js';
import { dayNumber, isoDay, isoMonth, isoYear, partsOf } from '../calendar.js';
import type { TimeExpression } from '../expression.js';

type Slice = NonNullable<TimeExpression['slice']>;

/** The part of an interval that a slice names; where no interval is known, whether it is early, mid or late. */
export function sliced(value: TimeValue, { from, to, of }: Slice): TimeValue {
  const { month: _, start, end, ...rest } = value;
  if (start === undefined || end === undefined) {
    const last = of === 'week' ? 4 : of === 'month' ? 12 : of;
    return { ...value, part: from === 0 ? 'start' : to >= last ? 'end' : 'middle' };
  }
  const first = partsOf(dayOf(start));
  const until = partsOf(dayOf(end));
  if (of === 'week') {
    const week = (n: number): string => isoDay(Math.min(dayOf(start) + 7 * n, dayOf(end)));
    return { ...value, start: week(from), end: to >= 5 ? isoDay(dayOf(end)) : week(to), precision: 'week' };
  }
  const months = (until.year - first.year) * 12 + until.month - first.month;
  const [low, high] = of === 'month' ? [from, to] : [(from * months) / of, (to * months) / of];
  if (Number.isInteger(low) && Number.isInteger(high)) {
    const isYears = low % 12 === 0 && high % 12 === 0;
    const edge = (m: number): string =>
      isYears ? isoYear(first.year + m / 12) : isoMonth(first.year, first.month + m);
    return { ...rest, start: edge(low), end: edge(high), precision: isYears ? 'year' : 'month' };
  }
  const length = dayOf(end) - dayOf(start);
  const day = (share: number): string => isoDay(dayOf(start) + Math.round((share * length) / Number(of)));
  return { ...value, start: day(from), end: day(to) };
}

function dayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dayNumber(year, month, day);
}
