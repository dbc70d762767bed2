import type { TimeBase, TimeExpression, YearReference } from '../expression.js';
import { type TimeFrame, yearOf } from '../frame.js';
import { type Resolved, yearInterval } from '../interval.js';

/** A year, in figures or so many from publication. */
export function resolveYear(year: YearReference, expression: TimeExpression, frame: TimeFrame): Resolved {
  const known = yearNumber(year, frame);
  if (known !== undefined) return { ...yearInterval(known, expression.part), anchor: anchorOf(year) };
  return { precision: 'year', anchor: year.kind === 'same' ? 'event' : 'publication', ...offsetOf(year) };
}

/** A known day, month or year lies where the calendar says; others where publication says. */
export const anchorOf = (year: YearReference | undefined): 'absolute' | 'publication' =>
  year?.kind === 'known' ? 'absolute' : 'publication';

/** The year that a reference amounts to, where it can be told. */
export function yearNumber(year: YearReference | undefined, frame: TimeFrame): number | undefined {
  if (year?.kind === 'known') return year.year;
  const now = yearOf(frame);
  return year?.kind === 'offset' && now !== undefined ? now + year.years : undefined;
}

/** Years from publication, for a year that cannot be told. */
export function offsetOf(year: YearReference | undefined): { readonly yearOffset?: number } {
  return year?.kind === 'offset' ? { yearOffset: year.years } : {};
}

/** The same for a date or month: the last December lies in the last year whenever it is told before the next one. */
export function monthOffsetOf({ month, year, toward }: Dated): { readonly yearOffset?: number } {
  return toward === 'last' && month === 12 ? { yearOffset: -1 } : offsetOf(year);
}

type Dated = Extract<TimeBase, { readonly kind: 'date' | 'month' }>;
