import { isMark } from '../../../grammar/marks.js';
import type { TimeBase, TimeExpression } from '../expression.js';
import { skipMark } from './skip.js';
import { type TimeReader, together, wordAt } from './time-reader.js';

/**
 * One time in two calendars, as the civil one, which is exact: الأحد 10 محرم 1443هـ الموافق 8 أغسطس 2021,
 * 1443هـ (2021م). Undefined where the two stand for different times.
 */
export function joinCalendars(
  reader: TimeReader,
  one: TimeExpression,
  other: TimeExpression,
): TimeExpression | undefined {
  const grain = grainOf(one.base);
  if (grain === undefined || grain !== grainOf(other.base)) return undefined;
  if ((one.base.kind === 'hijri') === (other.base.kind === 'hijri')) return undefined;
  if (!together(reader, one.first, other.first)) return undefined;
  const on = wordAt(reader, one.last, 'on')?.last ?? skipMark(reader, one.last, '(/-,');
  if (on !== other.first) return undefined;
  const last = isMark(reader.tokens[one.last], '(') ? skipMark(reader, other.last, ')') : other.last;
  const [civil, hijri] = one.base.kind === 'hijri' ? [other.base, one.base] : [one.base, other.base];
  const weekday = hijri.kind === 'hijri' && hijri.weekday ? { weekday: hijri.weekday } : {};
  const base = civil.kind === 'date' ? { ...civil, ...weekday } : civil;
  return { ...other, ...one, first: one.first, last, base };
}

function grainOf(base: TimeBase): 'day' | 'month' | 'year' | undefined {
  if (base.kind === 'hijri')
    return base.day !== undefined ? 'day' : base.month !== undefined ? 'month' : 'year';
  if (base.kind === 'date') return 'day';
  return base.kind === 'month' || base.kind === 'year' ? base.kind : undefined;
}
