import { seasonMonths } from '../../../concepts/times.js';
import { dayNumber, partsOf } from '../calendar.js';
import type { Based, TimeBase, TimeExpression, Toward, YearReference } from '../expression.js';
import { outlookOf, type TimeFrame, yearOf } from '../frame.js';
import { dayInterval, monthInterval, type Resolved, yearInterval } from '../interval.js';

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

/** A day of a month. */
export function resolveDate(expression: Based<'date'>, frame: TimeFrame): Resolved {
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

/** A day of the month of publication, or of one so many months from it. */
export function resolveDayOfMonth(
  { day, months }: Extract<TimeBase, { kind: 'dayOfMonth' }>,
  frame: TimeFrame,
): Resolved {
  if (frame.about === undefined) {
    const offset = months === 0 ? {} : { offset: `${months < 0 ? '-' : ''}P${Math.abs(months)}M` };
    return { precision: 'day', anchor: 'publication', dayOfMonth: day, ...offset };
  }
  const now = partsOf(frame.about);
  const on = dayNumber(now.year, now.month + months, day);
  return { ...dayInterval(on), anchor: 'publication', onDay: on };
}

/** The year of a date without one: nearest to publication in the direction of the text. */
function nearestYear(
  month: number,
  day: number,
  weekday: number | undefined,
  expression: Based<'date'>,
  frame: TimeFrame,
): number | undefined {
  const { about } = frame;
  const now = yearOf(frame);
  if (about === undefined || now === undefined) return undefined;
  const outlook =
    expression.base.toward === 'last' || expression.base.toward === 'last-but-one'
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

/** A month. */
export function resolveMonth(expression: Based<'month'>, frame: TimeFrame): Resolved {
  const { month, year, toward } = expression.base;
  const known = yearNumber(year, frame) ?? (year ? undefined : frame.headingYear);
  if (known !== undefined) {
    const absolute = year === undefined ? 'absolute' : anchorOf(year);
    return { ...monthInterval(known, month, expression.part), anchor: absolute };
  }
  if (frame.about !== undefined && year === undefined) {
    const now = partsOf(frame.about);
    const outlook = outlookOf(expression, frame);
    const back = toward === 'last' || toward === 'last-but-one';
    const before = back ? month < now.month : month <= now.month;
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
    const twice = toward === 'last-but-one' ? 1 : 0;
    return { ...monthInterval(at - twice, month, expression.part), anchor: 'publication' };
  }
  // The last December lies in the last year whenever it is told before the next one.
  const offset = toward === 'last' && month === 12 ? { yearOffset: -1 } : offsetOf(year);
  return { precision: 'month', anchor: 'publication', month, ...offset };
}

/** A year, in figures or so many from publication. */
export function resolveYear(year: YearReference, expression: TimeExpression, frame: TimeFrame): Resolved {
  const known = yearNumber(year, frame);
  if (known !== undefined) return { ...yearInterval(known, expression.part), anchor: anchorOf(year) };
  return { precision: 'year', anchor: year.kind === 'same' ? 'event' : 'publication', ...offsetOf(year) };
}

/** A season. */
export function resolveSeason(expression: Based<'season'>, frame: TimeFrame): Resolved {
  const { season, year, toward } = expression.base;
  const first = seasonMonths[season];
  const now = frame.about === undefined ? undefined : partsOf(frame.about);
  const told = now && year === undefined ? seasonYear(first, now, toward) : undefined;
  const known = yearNumber(year, frame) ?? told;
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

/** The year in which a season told without one begins; this one is the nearest. */
function seasonYear(
  first: number,
  now: { readonly year: number; readonly month: number },
  toward: Toward | undefined,
): number {
  if (toward === 'next') return first > now.month ? now.year : now.year + 1;
  if (toward === 'this') {
    const middle = (year: number): number => Math.abs((year - now.year) * 12 + first + 1 - now.month);
    return [now.year - 1, now.year].reduce((best, year) => (middle(year) < middle(best) ? year : best));
  }
  const ended = first + 2 < now.month || (toward === undefined && first <= now.month);
  return (ended ? now.year : now.year - 1) - (toward === 'last-but-one' ? 1 : 0);
}
