import type { TimeValue } from '../../../schema/types.js';
import { dayNumber, partsOf } from '../day-number.js';
import type { TimeExpression } from '../expression.js';
import { isoDay, isoMonth, isoYear } from '../iso-day.js';

type Slice = NonNullable<TimeExpression['slice']>;

/** The week of a month that is its end: a fifth is cut short. */
const LAST_WEEK = 4;

/** The days of a slice that are its beginning or end, as many as a third of a month. */
const EDGE = 10;

/**
 * The part of an interval that a slice names, or the beginning or end of that (at the end of the first half of 2015); where no
 * interval is known, whether it is early, mid or late.
 */
export function narrowSlice(value: TimeValue, slice: Slice): TimeValue {
  const sliced = sliceOf(value, slice);
  const { edge } = slice;
  const { start, end } = sliced;
  if (edge === undefined) return sliced;
  if (start === undefined || end === undefined) return { ...sliced, part: edge };
  const [first, until] = [dayOf(start), dayOf(end)];
  return edge === 'end'
    ? { ...sliced, part: edge, start: isoDay(Math.max(first, until - EDGE)) }
    : { ...sliced, part: edge, end: isoDay(Math.min(until, first + EDGE)) };
}

function sliceOf(value: TimeValue, slice: Slice): TimeValue {
  const { start, end } = value;
  if (start === undefined || end === undefined) return { ...value, part: partOf(slice) };
  const [first, until] = [dayOf(start), dayOf(end)];
  if (slice.of === 'week') return { ...value, ...weeksOf(slice, first, until) };
  const months = monthsBetween(first, until);
  const parts = slice.of === 'month' ? months : slice.of;
  const [low, high] = [(slice.from * months) / parts, (slice.to * months) / parts];
  if (!Number.isInteger(low) || !Number.isInteger(high))
    return { ...value, ...daysOf(slice, parts, first, until) };
  const { month: _, start: __, end: ___, ...rest } = value;
  return { ...rest, ...monthsOf(first, low, high) };
}

function partOf({ from, to, of }: Slice): NonNullable<TimeValue['part']> {
  return from === 0 ? 'start' : to >= (typeof of === 'number' ? of : LAST_WEEK) ? 'end' : 'middle';
}

type Edges = Pick<TimeValue, 'start' | 'end'> & Partial<Pick<TimeValue, 'precision'>>;

function weeksOf({ from, to }: Slice, first: number, until: number): Edges {
  const edge = (week: number): string => isoDay(Math.min(first + 7 * week, until));
  return { start: edge(from), end: edge(to), precision: 'week' };
}

/** Months from a day on, or the years that they make. */
function monthsOf(first: number, low: number, high: number): Edges {
  const { year, month } = partsOf(first);
  const isYears = low % 12 === 0 && high % 12 === 0;
  const edge = (months: number): string =>
    isYears ? isoYear(year + months / 12) : isoMonth(year, month + months);
  return { start: edge(low), end: edge(high), precision: isYears ? 'year' : 'month' };
}

/** Equal parts of an interval that are no whole months. */
function daysOf({ from, to }: Slice, parts: number, first: number, until: number): Edges {
  const edge = (part: number): string => isoDay(first + Math.round((part * (until - first)) / parts));
  return { start: edge(from), end: edge(to) };
}

function monthsBetween(first: number, until: number): number {
  const [from, to] = [partsOf(first), partsOf(until)];
  return (to.year - from.year) * 12 + to.month - from.month;
}

/** The day number of an ISO 8601 date, month or year. */
function dayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dayNumber(year, month, day);
}
