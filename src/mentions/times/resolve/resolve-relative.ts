import type { TimeUnit } from '../../../concepts/times.js';
import { partsOf } from '../day-number.js';
import type { Based } from '../expression.js';
import type { TimeFrame } from '../frame.js';
import { dayInterval, monthInterval, type Resolved, weekInterval } from '../interval.js';
import { lengthOf, monthsOf, precisionOf, signed } from '../length.js';
import { resolveYear } from './resolve-year.js';

/** So many units before or after publication. */
export function resolveRelative(expression: Based<'relative'>, frame: TimeFrame): Resolved {
  const { unit, count } = expression.base;
  const years = yearsFrom(expression.base);
  if (years !== undefined) return resolveYear({ kind: 'offset', years }, expression, frame);
  return resolveMonths(expression, frame) ?? resolveDays(expression, frame) ?? unresolved(unit, count);
}

/** Whole years from publication; this decade or century is no year. */
function yearsFrom({ unit, count }: Based<'relative'>['base']): number | undefined {
  const years = (count * (monthsOf(unit) ?? 12)) / 12;
  const isLong = unit === 'decade' || unit === 'century';
  const isYears = unit === 'year' || (isLong && count !== 0);
  return isYears && Number.isInteger(years) ? years : undefined;
}

function resolveMonths({ base, part }: Based<'relative'>, { about }: TimeFrame): Resolved | undefined {
  const months = monthsOf(base.unit);
  if (about === undefined || months === undefined) return undefined;
  const now = partsOf(about);
  return {
    ...monthInterval(now.year, now.month + Math.round(base.count * months), part),
    anchor: 'publication',
  };
}

/** A week lies near publication where its day is not known; a day needs the day. */
function resolveDays({ base, part }: Based<'relative'>, frame: TimeFrame): Resolved | undefined {
  const { unit, count } = base;
  if (!Number.isInteger(count)) return undefined;
  if (unit === 'week' && frame.about !== undefined)
    return { ...weekInterval(frame.about + 7 * count, part), anchor: 'publication' };
  if (unit !== 'day' || frame.published === undefined) return undefined;
  const onDay = frame.published + count;
  return { ...dayInterval(onDay), anchor: 'publication', onDay };
}

function unresolved(unit: TimeUnit, count: number): Resolved {
  const { duration } = lengthOf(unit, Math.abs(count));
  return { precision: precisionOf(unit), anchor: 'publication', offset: signed(duration, count) };
}
