import type { TimeUnit } from '../../../concepts/times.js';
import { dayOf } from '../calendar.js';
import { dayNumberOf, partsOf } from '../day-number.js';
import type { TimeExpression } from '../expression.js';
import { dayInterval, monthInterval, type Resolved, yearInterval } from '../interval.js';
import type { TimeMemory } from '../memory.js';
import { shiftWeekday } from '../week.js';

/** A time that points back, resolved by what the text named last; undefined where it names its own or nothing fits. */
export function recall(expression: TimeExpression, memory: TimeMemory): Resolved | undefined {
  const { base } = expression;
  if (base.kind === 'same') return recallSame(base.unit, base.shift, base.day, memory);
  if ((base.kind === 'date' || base.kind === 'month') && base.year?.kind === 'same' && memory.year) {
    const year = yearFrom(memory.year);
    if (year === undefined) return undefined;
    if (base.kind === 'month')
      return { ...monthInterval(year, base.month, expression.part), anchor: memory.year.anchor };
    const day = dayOf(year, base.month, base.day);
    return day === undefined ? undefined : { ...dayInterval(day), anchor: memory.year.anchor, onDay: day };
  }
  if (base.kind !== 'year' || base.year.kind !== 'same') return undefined;
  return recallSame('year', 0, undefined, memory);
}

function recallSame(
  unit: TimeUnit,
  shift: number,
  day: number | undefined,
  memory: TimeMemory,
): Resolved | undefined {
  if (unit === 'month') return memory.month && sameMonth(memory.month, shift, day);
  if (unit === 'year') return memory.year && sameYear(memory.year, shift);
  return unit === 'day' && memory.day ? sameDay(memory.day, shift) : undefined;
}

function sameYear(last: Resolved, shift: number): Resolved | undefined {
  const { anchor, yearOffset } = last;
  const year = yearFrom(last);
  if (year !== undefined) return { ...yearInterval(year + shift), anchor };
  return yearOffset === undefined ? undefined : { precision: 'year', anchor, yearOffset: yearOffset + shift };
}

function sameDay(last: Resolved, shift: number): Resolved | undefined {
  const { anchor, onDay, day, weekday } = last;
  if (onDay !== undefined) return { ...dayInterval(onDay + shift), anchor, onDay: onDay + shift };
  if (day === undefined || weekday === undefined) return shift === 0 ? last : undefined;
  return { ...last, day: day + shift, weekday: shiftWeekday(weekday, shift) };
}

function sameMonth(last: Resolved, shift: number, day: number | undefined): Resolved | undefined {
  const start = last.start === undefined ? undefined : dayNumberOf(`${last.start}-01-01`.slice(0, 10));
  if (start !== undefined) {
    const { year, month } = partsOf(start);
    if (day === undefined) return { ...monthInterval(year, month + shift), anchor: last.anchor };
    const on = dayOf(year, month + shift, day);
    return on === undefined ? undefined : { ...dayInterval(on), anchor: last.anchor, onDay: on };
  }
  if (last.month === undefined) return undefined;
  const month = last.month + shift;
  if (month < 1 || month > 12) return undefined;
  const offset = last.yearOffset === undefined ? {} : { yearOffset: last.yearOffset };
  return {
    precision: day === undefined ? 'month' : 'day',
    anchor: 'publication',
    month,
    ...(day === undefined ? {} : { dayOfMonth: day }),
    ...offset,
  };
}

function yearFrom(resolved: Resolved): number | undefined {
  return resolved.start === undefined ? undefined : Number(resolved.start.slice(0, 4));
}
