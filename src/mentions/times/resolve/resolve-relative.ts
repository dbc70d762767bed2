import { isoMonth, partsOf, weekdayOf } from '../calendar.js';
import type { Based, TimeBase } from '../expression.js';
import { outlookOf, type TimeFrame } from '../frame.js';
import { dayInterval, monthInterval, type Resolved, weekInterval } from '../interval.js';
import { daysOf, lengthOf, monthsOf, precisionOf } from '../length.js';
import { dayInWeek, weekdayNear } from '../week.js';
import { resolveYear } from './resolve-calendar.js';

/** A weekday: on the calendar where a date is known, else in the symbolic week. */
export function resolveWeekday(expression: Based<'weekday'>, frame: TimeFrame): Resolved {
  const { weekday, toward } = expression.base;
  const outlook = outlookOf(expression, frame);
  // A weekday told in the past may be the day after the date given, where clocks differ; six days back it would be `last`.
  const back =
    toward === 'last-but-one'
      ? 14
      : toward === 'last'
        ? 7
        : toward === 'next'
          ? -1
          : outlook === 'past'
            ? 5
            : outlook === 'future'
              ? 0
              : 3;
  if (frame.about !== undefined && frame.weekday !== undefined && frame.published !== undefined) {
    const day = weekdayNear(weekday, frame.published, frame.weekday, back);
    return { ...dayInterval(day), anchor: 'publication', onDay: day };
  }
  if (frame.about !== undefined) {
    const day = weekdayNear(weekday, frame.about, weekdayOf(frame.about), 3);
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

/** Today, yesterday, tomorrow, with the weekday said beside it. */
export function resolveRelativeDay(days: number, weekday: number | undefined, frame: TimeFrame): Resolved {
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

/** So many units before or after publication. */
export function resolveRelative(expression: Based<'relative'>, frame: TimeFrame): Resolved {
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

/** A length, laid on the calendar where it ends or begins at publication. */
export function resolveLength(base: Extract<TimeBase, { kind: 'length' }>, frame: TimeFrame): Resolved {
  const length = base.count === undefined ? undefined : lengthOf(base.unit, base.count);
  const common = {
    precision: length?.precision ?? precisionOf(base.unit),
    ...(length ? { duration: length.duration } : {}),
  };
  if (base.from !== 'publication') return { ...common, anchor: base.from };
  const sign = base.sign ?? -1;
  const months = monthsOf(base.unit);
  if (months !== undefined && base.count !== undefined && frame.about !== undefined)
    return {
      ...common,
      anchor: 'publication',
      ...monthsFrom(frame.about, sign * Math.round(months * base.count)),
    };
  const days = daysOf(base.unit) ?? (base.unit === 'hour' ? 1 / 24 : undefined);
  if (frame.published === undefined || days === undefined || base.count === undefined) {
    return { ...common, anchor: 'publication', ...(length ? { offset: signed(length.duration, sign) } : {}) };
  }
  const other = frame.published + sign * Math.round(days * base.count);
  const { start, end } = dayInterval(Math.min(other, frame.published), Math.max(other, frame.published));
  return { ...common, anchor: 'publication', ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

/** So many months up to the month of a day, or from it. */
function monthsFrom(about: number, months: number): Pick<Resolved, 'start' | 'end'> {
  const now = partsOf(about);
  const [from, to] = months < 0 ? [months, 1] : [0, months + 1];
  return { start: isoMonth(now.year, now.month + from), end: isoMonth(now.year, now.month + to) };
}

/** An ISO 8601 duration with its sign. */
export function signed(duration: string, sign: number): string {
  return sign < 0 ? `-${duration}` : duration;
}
