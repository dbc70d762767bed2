import { seasonMonths } from '../concepts/times.js';
import type { TimeValue } from '../schema/types.js';
import { dayNumber, hijriDayNumber, partsOf } from './time-calendar.js';
import type { TimeBase, TimeExpression, YearReference } from './time-expression.js';
import { outlookOf, type TimeFrame, yearOf } from './time-frame.js';
import {
  dayInterval,
  type Interval,
  monthInterval,
  weekInterval,
  yearInterval,
  yearsInterval,
} from './time-interval.js';
import { daysOf, lengthOf, monthsOf, precisionOf } from './time-length.js';
import { dayInWeek, weekdayNear } from './time-week.js';

/** A value but for what narrows it; `dayNumber` is the day on the calendar, where it is one. */
export type Resolved = Omit<TimeValue, 'kind'> & { readonly onDay?: number };

type Dated<K extends TimeBase['kind']> = TimeExpression & { readonly base: Extract<TimeBase, { kind: K }> };

/** Sets what a time names against its frame. */
export function resolveBase(expression: TimeExpression, frame: TimeFrame): Resolved {
  const { base } = expression;
  switch (base.kind) {
    case 'date':
      return resolveDate({ ...expression, base }, frame);
    case 'month':
      return resolveMonth({ ...expression, base }, frame);
    case 'hijri':
      return resolveHijri(base);
    case 'years':
      return { ...yearsInterval(base.from, base.to, base.precision, expression.part), anchor: 'absolute' };
    case 'year':
      return resolveYear(base.year, expression, frame);
    case 'season':
      return resolveSeason({ ...expression, base }, frame);
    case 'weekday':
      return resolveWeekday({ ...expression, base }, frame);
    case 'relativeDay':
      return resolveRelativeDay(base.days, base.weekday, frame);
    case 'relative':
      return resolveRelative({ ...expression, base }, frame);
    case 'length':
      if (base.ahead && frame.outlook === 'future' && base.count !== undefined) {
        return resolveRelative(
          { ...expression, base: { kind: 'relative', unit: base.unit, count: base.count } },
          frame,
        );
      }
      return resolveLength(base, frame);
    case 'same':
      return {
        precision: precisionOf(base.unit),
        anchor: 'event',
        ...(base.shift === 0 ? {} : { offset: signed(lengthOf(base.unit, 1).duration, base.shift) }),
      };
    case 'clock':
      return { precision: expression.clock ? 'hour' : 'part-of-day', anchor: 'none' };
  }
}

/** A known day, month or year lies where the calendar says; others where publication says. */
const anchorOf = (year: YearReference | undefined): 'absolute' | 'publication' =>
  year?.kind === 'known' ? 'absolute' : 'publication';

function yearNumber(year: YearReference | undefined, frame: TimeFrame): number | undefined {
  if (year?.kind === 'known') return year.year;
  const now = yearOf(frame);
  return year?.kind === 'offset' && now !== undefined ? now + year.years : undefined;
}

function offsetOf(year: YearReference | undefined): { readonly yearOffset?: number } {
  return year?.kind === 'offset' ? { yearOffset: year.years } : {};
}

function resolveDate(expression: Dated<'date'>, frame: TimeFrame): Resolved {
  const { day, lastDay, month, year, weekday, toward } = expression.base;
  const known =
    yearNumber(year, frame) ??
    (year ? undefined : frame.headingYear) ??
    (year ? undefined : nearestYear(month, day, weekday, expression, frame));
  if (known !== undefined) {
    const first = dayNumber(known, month, day);
    const until = lastDay === undefined ? first : dayNumber(known, month, lastDay);
    return {
      ...dayInterval(first, until),
      anchor: year === undefined && frame.headingYear !== undefined ? 'absolute' : anchorOf(year),
      onDay: first,
    };
  }
  const offset = toward === 'last' && month === 12 ? { yearOffset: -1 } : offsetOf(year);
  return {
    precision: 'day',
    anchor: 'publication',
    month,
    dayOfMonth: day,
    ...(weekday ? { weekday } : {}),
    ...offset,
  };
}

/** The year of a date without one: nearest to publication in the direction of the text. */
function nearestYear(
  month: number,
  day: number,
  weekday: number | undefined,
  expression: Dated<'date'>,
  frame: TimeFrame,
): number | undefined {
  const { about } = frame;
  const now = yearOf(frame);
  if (about === undefined || now === undefined) return undefined;
  const outlook =
    expression.base.toward === 'last'
      ? 'past'
      : expression.base.toward === 'next'
        ? 'future'
        : weekday
          ? 'unknown'
          : outlookOf(expression, frame);
  const years = [now - 1, now, now + 1];
  const distance = (year: number): number => dayNumber(year, month, day) - about;
  // A day after publication may still be told in the past where clocks differ.
  if (outlook === 'past') return years.filter((year) => distance(year) <= 1).at(-1);
  if (outlook === 'future') return years.find((year) => distance(year) >= 0);
  return years.reduce((best, year) => (Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best));
}

function resolveMonth(expression: Dated<'month'>, frame: TimeFrame): Resolved {
  const { month, year, toward } = expression.base;
  const known = yearNumber(year, frame) ?? (year ? undefined : frame.headingYear);
  if (known !== undefined) {
    const absolute = year === undefined ? 'absolute' : anchorOf(year);
    return { ...monthInterval(known, month, expression.part), anchor: absolute };
  }
  if (frame.about !== undefined && year === undefined) {
    const now = partsOf(frame.about);
    const outlook = outlookOf(expression, frame);
    const before = toward === 'last' ? month < now.month : month <= now.month;
    const after = toward === 'next' ? month > now.month : month >= now.month;
    const future = toward === 'next' || (toward === undefined && outlook === 'future');
    const at =
      toward === 'this'
        ? now.year
        : future
          ? after
            ? now.year
            : now.year + 1
          : before
            ? now.year
            : now.year - 1;
    return { ...monthInterval(at, month, expression.part), anchor: 'publication' };
  }
  // The last December lies in the last year whenever it is told before the next one.
  const offset = toward === 'last' && month === 12 ? { yearOffset: -1 } : offsetOf(year);
  return { precision: 'month', anchor: 'publication', month, ...offset };
}

/** A date of the Hijri calendar, converted by the tabular rule: approximate by a day. */
function resolveHijri({ year, month, day }: Extract<TimeBase, { kind: 'hijri' }>): Resolved {
  const first = hijriDayNumber(year, month ?? 1, day ?? 1);
  const until =
    month === undefined
      ? hijriDayNumber(year + 1, 1, 1) - 1
      : day === undefined
        ? hijriDayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1
        : first;
  const { start, end } = dayInterval(first, until);
  const precision = month === undefined ? 'year' : day === undefined ? 'month' : 'day';
  const when: Pick<Interval, 'start' | 'end'> = { ...(start ? { start } : {}), ...(end ? { end } : {}) };
  return { ...when, precision, anchor: 'absolute', approximate: true };
}

function resolveYear(year: YearReference, expression: TimeExpression, frame: TimeFrame): Resolved {
  const known = yearNumber(year, frame);
  if (known !== undefined) return { ...yearInterval(known, expression.part), anchor: anchorOf(year) };
  return { precision: 'year', anchor: year.kind === 'same' ? 'event' : 'publication', ...offsetOf(year) };
}

function resolveSeason(expression: Dated<'season'>, frame: TimeFrame): Resolved {
  const { season, year, toward } = expression.base;
  const first = seasonMonths[season];
  const now = frame.about === undefined ? undefined : partsOf(frame.about);
  const lately =
    now && toward !== 'next'
      ? first + 2 < now.month || (toward !== 'last' && first <= now.month)
        ? now.year
        : now.year - 1
      : undefined;
  const coming = now && toward === 'next' ? (first > now.month ? now.year : now.year + 1) : undefined;
  const known = yearNumber(year, frame) ?? (year ? undefined : (lately ?? coming));
  if (known === undefined) return { precision: 'season', anchor: 'publication', season, ...offsetOf(year) };
  const { start } = monthInterval(known, first);
  const { end } = monthInterval(known, first + 2);
  return {
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    precision: 'season',
    season,
    anchor: anchorOf(year),
  };
}

function resolveWeekday(expression: Dated<'weekday'>, frame: TimeFrame): Resolved {
  const { weekday, toward } = expression.base;
  const outlook = outlookOf(expression, frame);
  // A weekday told in the past may be the day after the date given, where clocks differ; six days back it would be `last`.
  const back =
    toward === 'last' ? 7 : toward === 'next' ? -1 : outlook === 'past' ? 5 : outlook === 'future' ? 0 : 3;
  if (frame.about !== undefined && frame.weekday !== undefined && frame.published !== undefined) {
    const day = weekdayNear(weekday, frame.published, frame.weekday, back);
    return { ...dayInterval(day), anchor: 'publication', onDay: day };
  }
  if (frame.about !== undefined) {
    const day = weekdayNear(weekday, frame.about, ((((frame.about + 3) % 7) + 7) % 7) + 1, 3);
    return { ...dayInterval(day), anchor: 'week', onDay: day };
  }
  if (frame.symbolicDay !== undefined && frame.weekday !== undefined) {
    return {
      precision: 'day',
      anchor: 'week',
      weekday,
      day: weekdayNear(weekday, frame.symbolicDay, frame.weekday, back),
    };
  }
  return { precision: 'day', anchor: 'week', weekday, day: dayInWeek(weekday, frame.firstWeekday) };
}

function resolveRelativeDay(days: number, weekday: number | undefined, frame: TimeFrame): Resolved {
  if (frame.published !== undefined && frame.weekday !== undefined) {
    const named = frame.published + days;
    const day =
      weekday === undefined
        ? named
        : weekdayNear(weekday, named, ((frame.weekday - 1 + days + 14) % 7) + 1, 3);
    return { ...dayInterval(day), anchor: 'publication', onDay: day };
  }
  if (frame.symbolicDay !== undefined && frame.weekday !== undefined) {
    const named = frame.symbolicDay + days;
    const of = ((frame.weekday - 1 + days + 14) % 7) + 1;
    const day = weekday === undefined ? named : weekdayNear(weekday, named, of, 3);
    return { precision: 'day', anchor: 'week', weekday: weekday ?? of, day };
  }
  if (weekday !== undefined)
    return { precision: 'day', anchor: 'week', weekday, day: dayInWeek(weekday, frame.firstWeekday) };
  return { precision: 'day', anchor: 'publication', offset: signed(`P${Math.abs(days)}D`, days) };
}

function resolveRelative(expression: Dated<'relative'>, frame: TimeFrame): Resolved {
  const { unit, count } = expression.base;
  const months = monthsOf(unit);
  const years = (count * (months ?? 12)) / 12;
  if ((unit === 'decade' || unit === 'century' || unit === 'year') && Number.isInteger(years)) {
    if (unit === 'year' || count !== 0) return resolveYear({ kind: 'offset', years }, expression, frame);
  }
  const now = unit === 'week' || months ? frame.about : frame.published;
  if (now !== undefined && months) {
    const at = partsOf(now);
    return {
      ...monthInterval(at.year, at.month + Math.round(count * months), expression.part),
      anchor: 'publication',
    };
  }
  const days = daysOf(unit);
  if (now !== undefined && days !== undefined && Number.isInteger(count)) {
    if (unit === 'week') return { ...weekInterval(now + 7 * count, expression.part), anchor: 'publication' };
    return { ...dayInterval(now + count), anchor: 'publication', onDay: now + count };
  }
  const { duration } = lengthOf(unit, Math.abs(count));
  return { precision: precisionOf(unit), anchor: 'publication', offset: signed(duration, count) };
}

function resolveLength(base: Extract<TimeBase, { kind: 'length' }>, frame: TimeFrame): Resolved {
  const length = base.count === undefined ? undefined : lengthOf(base.unit, base.count);
  const common = {
    precision: length?.precision ?? precisionOf(base.unit),
    ...(length ? { duration: length.duration } : {}),
  };
  if (base.from !== 'publication') return { ...common, anchor: base.from };
  const days = daysOf(base.unit);
  const sign = base.sign ?? -1;
  if (frame.published === undefined || days === undefined || base.count === undefined) {
    return { ...common, anchor: 'publication', ...(length ? { offset: signed(length.duration, sign) } : {}) };
  }
  const other = frame.published + sign * Math.round(days * base.count);
  const { start, end } = dayInterval(Math.min(other, frame.published), Math.max(other, frame.published));
  return { ...common, anchor: 'publication', ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

function signed(duration: string, sign: number): string {
  return sign < 0 ? `-${duration}` : duration;
}
