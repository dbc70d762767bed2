import type { Document } from '../../model/document.js';
import { dayNumber, dayNumberOf, partsOf } from './calendar.js';
import type { TimeExpression } from './expression.js';
import { dayInterval, monthInterval, type Resolved, yearInterval } from './interval.js';

/** What a text has named so far, for times that point back. */
export interface TimeMemory {
  readonly month?: Resolved;
  readonly day?: Resolved;
  readonly year?: Resolved;
  /** Year of the last line that is nothing but a year: dates under it that give none lie in it. */
  readonly headingYear?: number;
}

export const emptyMemory: TimeMemory = {};

/** The memory after one more time. */
export function remember(
  document: Document,
  expression: TimeExpression,
  resolved: Resolved,
  memory: TimeMemory,
): TimeMemory {
  const { base } = expression;
  if (base.kind === 'year' && base.year.kind === 'known' && isHeading(document, expression.first)) {
    return { ...memory, headingYear: base.year.year, year: resolved };
  }
  if (resolved.duration !== undefined) return memory;
  if (resolved.precision === 'day')
    return { ...memory, day: resolved, ...(resolved.month ? { month: resolved, year: resolved } : {}) };
  if (resolved.precision === 'month') return { ...memory, month: resolved, year: resolved };
  if (resolved.precision === 'year') return { ...memory, year: resolved };
  return memory;
}

function isHeading(document: Document, token: number): boolean {
  const sentence = document.sentences[document.tokens[token]?.sentence ?? -1];
  return sentence !== undefined && sentence.last - sentence.first === 1;
}

/** A time that points back, resolved by what the text named last; undefined where it names its own or nothing fits. */
export function recall(expression: TimeExpression, memory: TimeMemory): Resolved | undefined {
  const { base } = expression;
  if (base.kind === 'same') return recallSame(base.unit, base.shift, base.day, memory);
  if ((base.kind === 'date' || base.kind === 'month') && base.year?.kind === 'same' && memory.year) {
    const year = yearFrom(memory.year);
    if (year === undefined) return undefined;
    if (base.kind === 'month')
      return { ...monthInterval(year, base.month, expression.part), anchor: memory.year.anchor };
    const day = dayNumber(year, base.month, base.day);
    return { ...dayInterval(day), anchor: memory.year.anchor, onDay: day };
  }
  if (base.kind !== 'year' || base.year.kind !== 'same') return undefined;
  return recallSame('year', 0, undefined, memory);
}

function recallSame(
  unit: string,
  shift: number,
  day: number | undefined,
  memory: TimeMemory,
): Resolved | undefined {
  if (unit === 'month' && memory.month) return sameMonth(memory.month, shift, day);
  if (unit === 'year' && memory.year) {
    const year = yearFrom(memory.year);
    if (year !== undefined) return { ...yearInterval(year + shift), anchor: memory.year.anchor };
    const { yearOffset } = memory.year;
    return yearOffset === undefined
      ? undefined
      : { precision: 'year', anchor: memory.year.anchor, yearOffset: yearOffset + shift };
  }
  if (unit !== 'day' || memory.day === undefined) return undefined;
  const last = memory.day;
  if (last.onDay !== undefined)
    return { ...dayInterval(last.onDay + shift), anchor: last.anchor, onDay: last.onDay + shift };
  if (last.day === undefined || last.weekday === undefined) return shift === 0 ? last : undefined;
  return { ...last, day: last.day + shift, weekday: ((last.weekday - 1 + shift + 7) % 7) + 1 };
}

function sameMonth(last: Resolved, shift: number, day: number | undefined): Resolved | undefined {
  const start = last.start === undefined ? undefined : dayNumberOf(`${last.start}-01-01`.slice(0, 10));
  if (start !== undefined) {
    const { year, month } = partsOf(start);
    if (day === undefined) return { ...monthInterval(year, month + shift), anchor: last.anchor };
    const on = dayNumber(year, month + shift, day);
    return { ...dayInterval(on), anchor: last.anchor, onDay: on };
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
