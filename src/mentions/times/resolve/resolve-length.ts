import type { TimeUnit } from '../../../concepts/times.js';
import { partsOf } from '../day-number.js';
import type { Based } from '../expression.js';
import type { TimeFrame } from '../frame.js';
import { dayInterval, type Resolved } from '../interval.js';
import { isoMonth } from '../iso-day.js';
import { daysOf, lengthOf, monthsOf, precisionOf, signed } from '../length.js';
import { resolveRelative } from './resolve-relative.js';

/** A length, laid on the calendar where it ends or begins at publication. */
export function resolveLength(expression: Based<'length'>, frame: TimeFrame): Resolved {
  const { base } = expression;
  const { unit, count } = base;
  if (base.ahead && frame.outlook === 'future' && count !== undefined)
    return resolveRelative({ ...expression, base: { kind: 'relative', unit, count } }, frame);
  const length = count === undefined ? undefined : lengthOf(unit, count);
  const common = {
    precision: length?.precision ?? precisionOf(unit),
    ...(length ? { duration: length.duration } : {}),
  };
  if (base.from !== 'publication') return { ...common, anchor: base.from };
  const sign = base.sign ?? -1;
  const laid = count === undefined ? undefined : laidOut(unit, count, sign, frame);
  const offset = length ? { offset: signed(length.duration, sign) } : {};
  return { ...common, anchor: 'publication', ...(laid ?? offset) };
}

/** So many units up to publication, or from it, as far as the calendar is known. */
function laidOut(
  unit: TimeUnit,
  count: number,
  sign: 1 | -1,
  { about, published }: TimeFrame,
): Pick<Resolved, 'start' | 'end'> | undefined {
  const months = monthsOf(unit);
  if (months !== undefined && about !== undefined)
    return monthsFrom(about, sign * Math.round(months * count));
  const days = daysOf(unit);
  if (days === undefined || published === undefined) return undefined;
  const other = published + sign * Math.round(days * count);
  const { start, end } = dayInterval(Math.min(other, published), Math.max(other, published));
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

/** So many months up to the month of a day, or from it. */
function monthsFrom(about: number, months: number): Pick<Resolved, 'start' | 'end'> {
  const now = partsOf(about);
  const [from, to] = months < 0 ? [months, 1] : [0, months + 1];
  return { start: isoMonth(now.year, now.month + from), end: isoMonth(now.year, now.month + to) };
}
