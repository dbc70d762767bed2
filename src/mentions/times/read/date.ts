import { hasHit, hitAt } from '../../../grammar/hits.js';
import { isGluedMark, isMark } from '../../../grammar/marks.js';
import type { Category } from '../../../model/lexicon.js';
import { isOfCalendar } from '../calendar.js';
import type { TimeBase, YearReference } from '../expression.js';
import { readDigits, readShortYear } from './digits.js';
import { joinsFigures, skipJoint } from './joint.js';
import { type Month, readMonth } from './month.js';
import { readDayOfMonth, readOrdinal } from './ordinal.js';
import { pastTo, skipWords } from './skip.js';
import { isStretchEnd } from './stretch.js';
import { isCounted, type Read, type TimeReader, wordBefore } from './time-reader.js';
import { timeUnitAt } from './time-unit.js';
import { readToward } from './toward.js';
import { readYearOf } from './year/year.js';

type Dated = Extract<TimeBase, { readonly kind: 'date' | 'month' }>;

/** A day of a month, or a month: 10 كانون الأول 2020, October 3 2016, Dec. 25, ديسمبر الماضي, in July. */
export function readDate(reader: TimeReader, index: number): Read<Dated> | undefined {
  return dayFirst(reader, index) ?? monthFirst(reader, index);
}

function dayFirst(reader: TimeReader, index: number): Read<Dated> | undefined {
  const day = readDayOfMonth(reader, index);
  if (day === undefined || wordBefore(reader, index, 'name-head')) return undefined;
  const glued = gluedDate(reader, day);
  if (glued) return glued;
  const until = lastDayAfter(reader, index, day);
  const month = readMonth(reader, skipWords(reader, until?.last ?? day.last, 'of', 'from'));
  if (month === undefined) return undefined;
  const range = until && until.value > day.value ? { lastDay: until.value } : {};
  const base = { kind: 'date', day: day.value, ...range, month: month.month } as const;
  return isOfCalendar(base) ? withYear(reader, base, month.last) : undefined;
}

/** A date printed in one with a month in letters: 23-Oct-13, 7/Mar/2024. */
function gluedDate(reader: TimeReader, day: Read<number>): Read<Dated> | undefined {
  if (!isGluedMark(reader.tokens[day.last], GLUE) || reader.tokens[day.last + 1]?.spaced) return undefined;
  const name = hitAt(reader, day.last + 1, 'month');
  if (name === undefined || !isGluedMark(reader.tokens[name.last], GLUE)) return undefined;
  const year = reader.tokens[name.last + 1]?.spaced ? undefined : readShortYear(reader, name.last + 1);
  const base = { kind: 'date', day: day.value, month: Number(name.id) } as const;
  if (year === undefined || !isOfCalendar({ ...base, year: year.value })) return undefined;
  return { value: { ...base, year: { kind: 'known', year: year.value } }, last: year.last };
}

/** The marks that stand between the parts of a date printed in one. */
const GLUE = '-/';

/** The last of several days of one month: 3 إلى 7 مايو, بين 3 و7 مايو, يومي 3 و4 مايو. */
function lastDayAfter(reader: TimeReader, index: number, day: Read<number>): Read<number> | undefined {
  const to = pastTo(reader, day.last);
  if (to !== undefined) return readDayOfMonth(reader, to);
  const between = wordBefore(reader, index, 'between') !== undefined;
  if (!between && !wordBefore(reader, index, 'each-of')) return undefined;
  let until: Read<number> | undefined;
  for (let last = day; ; last = until) {
    const next = readDayOfMonth(reader, pastJoint(reader, last.last));
    if (next === undefined || next.value <= last.value || (!between && next.value > last.value + 1))
      return until;
    until = next;
  }
}

/** The index after a mark or word that adds another day. */
function pastJoint(reader: TimeReader, index: number): number {
  const isJoint = joinsFigures(reader, index) || isMark(reader.tokens[index], ',');
  return isJoint ? index + 1 : skipJoint(reader, index);
}

function monthFirst(reader: TimeReader, index: number): Read<Dated> | undefined {
  if (readDigits(reader, index - 1, 1, 2) && wordBefore(reader, index - 1, 'name-head')) return undefined;
  const toward = readToward(reader, index);
  const month = readMonth(reader, toward?.last ?? index);
  if (month === undefined) return undefined;
  if (toward === undefined) return withDay(reader, month) ?? monthAlone(reader, index, month);
  if (timeUnitAt(reader, toward.last)) return undefined;
  return { value: { kind: 'month', month: month.month, toward: toward.value }, last: month.last };
}

/** A month with the day or days behind it: October 3 2016, May 3-7. */
function withDay(reader: TimeReader, { month, last, dayMayFollow }: Month): Read<Dated> | undefined {
  const day = dayMayFollow ? dayAfter(reader, last) : undefined;
  if (day === undefined) return undefined;
  const base = { kind: 'date', day: day.value, month } as const;
  if (!isOfCalendar(base)) return undefined;
  const to = pastTo(reader, day.last);
  const until = to === undefined ? undefined : readDigits(reader, to, 1, 2);
  const range = until && { ...base, lastDay: until.value };
  if (range === undefined || range.lastDay <= day.value || !isOfCalendar(range))
    return withYear(reader, base, day.last);
  return withYear(reader, range, until?.last ?? day.last);
}

/** A month without a day; a word that may be another needs something beside it that shows the month. */
function monthAlone(
  reader: TimeReader,
  index: number,
  { month, last, sure }: Month,
): Read<Dated> | undefined {
  const read = withYear(reader, { kind: 'month', month }, last);
  return sure || (read?.last ?? last) > last || isLedIn(reader, index) || isStretchEnd(reader, index, last)
    ? read
    : undefined;
}

/** A day after its month, where it does not count what follows. */
function dayAfter(reader: TimeReader, index: number): Read<number> | undefined {
  const day = readOrdinal(reader, index) ?? readDigits(reader, index, 1, 2);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  return isCounted(reader, day.last) || isMark(reader.tokens[day.last], '%') ? undefined : day;
}

/** Adds the year that follows, or last / next; undefined where that year has no such day. */
function withYear(reader: TimeReader, base: Dated, index: number): Read<Dated> | undefined {
  const year = readYearOf(reader, index);
  if (year)
    return isOfYear(base, year.value) ? { value: { ...base, year: year.value }, last: year.last } : undefined;
  const toward = readToward(reader, index);
  if (toward && !startsAnother(reader, toward.last))
    return { value: { ...base, toward: toward.value }, last: toward.last };
  return { value: base, last: index };
}

const isOfYear = (base: Dated, year: YearReference): boolean =>
  base.kind === 'month' || year.kind !== 'known' || isOfCalendar({ ...base, year: year.year });

const OTHERS: readonly Category[] = ['timeUnit', 'weekday', 'dayPart', 'month'];

/** Whether `this` or `last` belongs to the word after it. */
function startsAnother(reader: TimeReader, index: number): boolean {
  return OTHERS.some((category) => hasHit(reader, index, category));
}

/** Whether a preposition of time, or the word month, leads in a word that may be no month. */
function isLedIn(reader: TimeReader, index: number): boolean {
  const at = isGluedMark(reader.tokens[index - 1], '-') ? index - 1 : index;
  if (wordBefore(reader, at, 'in', 'since', 'until', 'during', 'early', 'mid', 'late')) return true;
  // what is a name too may be that of who does it: signed by May
  return (
    wordBefore(reader, at, 'by', 'before', 'after') !== undefined &&
    !hasHit(reader.document, index, 'givenName')
  );
}
