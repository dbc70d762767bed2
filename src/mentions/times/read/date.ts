import { hitAt } from '../../../grammar/hits.js';
import { isGluedMark, isMark } from '../../../grammar/marks.js';
import type { TimeBase, Toward } from '../expression.js';
import { type ReadNumber, readDayOfMonth, readDigits, readOrdinal } from './number.js';
import { isRangeEnd } from './range.js';
import { joinsFigures, type TimeReader, unitAt, wordAt, wordBefore } from './time-reader.js';
import { type Read, readToward, readYearOf } from './year.js';

interface ReadMonth {
  readonly month: number;
  readonly last: number;
  /** Whether the word is surely a month: printed in two systems, or no other word. */
  readonly sure: boolean;
  readonly dayMayFollow: boolean;
}

/** A month, in one system or two: يناير, آب/ أغسطس, تموز (يوليو), Dec. */
export function readMonth(reader: TimeReader, index: number): ReadMonth | undefined {
  const named = unitAt(reader, index, 'month');
  const first = hitAt(reader, named?.last ?? index, 'month');
  if (first === undefined) return undefined;
  const dayMayFollow = wordAt(reader, first.first, 'month-first') !== undefined;
  const doubtful = wordAt(reader, first.first, 'doubtful') !== undefined;
  const slash = isMark(reader.tokens[first.last], '/-') || isMark(reader.tokens[first.last], '(');
  const second = slash ? hitAt(reader, first.last + 1, 'month') : undefined;
  if (second?.id === first.id) {
    const closed = isMark(reader.tokens[first.last], '(') ? second.last + 1 : second.last;
    return { month: Number(first.id), last: closed, sure: true, dayMayFollow };
  }
  const garbled = second === undefined && isGarbled(reader, first.last);
  if (garbled) return { month: Number(first.id), last: first.last + 2, sure: true, dayMayFollow };
  const text = reader.tokens[first.first]?.text ?? '';
  const stop = text.length <= 4 && isGluedMark(reader.tokens[first.last], '.') && dayMayFollow;
  const goesOn = stop && reader.tokens[first.last + 1]?.sentence === reader.tokens[first.first]?.sentence;
  return {
    month: Number(first.id),
    last: goesOn ? first.last + 1 : first.last,
    sure: !doubtful || named !== undefined,
    dayMayFollow,
  };
}

/** Whether a stroke and a word that the lexicon does not know follow a month: its other name, misprinted (حزيران/يوينو). */
function isGarbled(reader: TimeReader, index: number): boolean {
  const word = reader.tokens[index + 1];
  return (
    isGluedMark(reader.tokens[index], '/') &&
    word?.kind === 'word' &&
    reader.document.hitsAt[index + 1]?.length === 0
  );
}

/** A day of a month, or a month: 10 كانون الأول 2020, October 3 2016, Dec. 25, ديسمبر الماضي, in July. */
export function readDate(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  return dayFirst(reader, index) ?? monthFirst(reader, index);
}

function dayFirst(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const day = readDayOfMonth(reader, index);
  if (day === undefined || wordBefore(reader, index, 'name-head')) return undefined;
  const until = lastDayAfter(reader, index, day);
  const of = wordAt(reader, until?.last ?? day.last, 'of', 'from');
  const month = readMonth(reader, of?.last ?? until?.last ?? day.last);
  if (month === undefined) return undefined;
  const range = until && until.value > day.value ? { lastDay: until.value } : {};
  return withYear(reader, { kind: 'date', day: day.value, ...range, month: month.month }, month.last);
}

/** The last of several days of one month: 3 إلى 7 مايو, بين 3 و7 مايو, يومي 3 و4 مايو. */
function lastDayAfter(reader: TimeReader, index: number, day: ReadNumber): ReadNumber | undefined {
  const to = isMark(reader.tokens[day.last], '-')
    ? day.last + 1
    : wordAt(reader, day.last, 'to', 'until')?.last;
  if (to !== undefined) return readDayOfMonth(reader, to);
  const between = wordBefore(reader, index, 'between') !== undefined;
  if (!between && !wordBefore(reader, index, 'each-of')) return undefined;
  let until: ReadNumber | undefined;
  for (let last = day; ; last = until) {
    const next = readDayOfMonth(reader, pastAnd(reader, last.last));
    if (next === undefined || next.value <= last.value || (!between && next.value > last.value + 1))
      return until;
    until = next;
  }
}

/** The index after a mark or word that adds another day. */
function pastAnd(reader: TimeReader, index: number): number {
  const joined = joinsFigures(reader, index) || isMark(reader.tokens[index], ',');
  const and = (reader.document.hitsAt[index] ?? []).find(
    (hit) => hit.category === 'marker' && hit.id === 'and',
  );
  return joined ? index + 1 : (and?.last ?? index);
}

function monthFirst(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const before = readToward(reader, index);
  const month = readMonth(reader, before?.last ?? index);
  if (month === undefined || (before && unitAt(reader, before.last))) return undefined;
  if (readDigits(reader, index - 1, 1, 2) && wordBefore(reader, index - 1, 'name-head')) return undefined;
  const day = month.dayMayFollow && !before ? dayAfter(reader, month.last) : undefined;
  if (day) {
    const to = isMark(reader.tokens[day.last], '-')
      ? day.last + 1
      : wordAt(reader, day.last, 'to', 'until')?.last;
    const until = to === undefined ? undefined : readDigits(reader, to, 1, 2);
    const range = until && until.value > day.value && until.value < 32 ? { lastDay: until.value } : {};
    const last = 'lastDay' in range && until ? until.last : day.last;
    return withYear(reader, { kind: 'date', day: day.value, ...range, month: month.month }, last);
  }
  const base: TimeBase = { kind: 'month', month: month.month, ...(before ? { toward: before.value } : {}) };
  const read = before ? { value: base, last: month.last } : withYear(reader, base, month.last);
  const dated = read.last > month.last || before !== undefined;
  return dated || month.sure || isLedIn(reader, index) || isRangeEnd(reader, index, month.last)
    ? read
    : undefined;
}

/** A day after its month, where it does not count what follows. */
function dayAfter(
  reader: TimeReader,
  index: number,
): { readonly value: number; readonly last: number } | undefined {
  const day = readOrdinal(reader, index) ?? readDigits(reader, index, 1, 2);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  const counts = (['kind', 'unit', 'currency', 'number', 'timeUnit'] as const).some((category) =>
    hitAt(reader, day.last, category),
  );
  return counts || isMark(reader.tokens[day.last], '%') ? undefined : day;
}

/** Adds the year that follows, or last / next. */
function withYear(reader: TimeReader, base: TimeBase, index: number): Read<TimeBase> {
  if (base.kind !== 'date' && base.kind !== 'month') return { value: base, last: index };
  const year = readYearOf(reader, index);
  if (year) return { value: { ...base, year: year.value }, last: year.last };
  const toward: Read<Toward> | undefined = readToward(reader, index);
  if (toward && !startsAnother(reader, toward.last))
    return { value: { ...base, toward: toward.value }, last: toward.last };
  return { value: base, last: index };
}

/** Whether `this` or `last` belongs to the word after it. */
function startsAnother(reader: TimeReader, index: number): boolean {
  return ['timeUnit', 'weekday', 'dayPart', 'month'].some((category) =>
    reader.hitsAt[index]?.some((hit) => hit.category === category),
  );
}

/** Whether a preposition of time, or the word month, leads in a word that may be no month. */
function isLedIn(reader: TimeReader, index: number): boolean {
  const at = isGluedMark(reader.tokens[index - 1], '-') ? index - 1 : index;
  return wordBefore(reader, at, 'in', 'since', 'until', 'during', 'early', 'mid', 'late') !== undefined;
}

/** 24-11-2021, 2021/11/24, 24.11.2021; the day first unless only the month can be. */
export function readDigitDate(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  let text = '';
  let last = index;
  for (; last < index + 5; last++) {
    const part = reader.tokens[last];
    if (part === undefined || (last > index && part.spaced) || !/^[\d./-]+$/.test(part.form)) break;
    text += part.form;
  }
  // A full stop that ends the sentence is no part of it.
  if (text.endsWith('.') && reader.tokens[last - 1]?.form === '.') {
    text = text.slice(0, -1);
    last--;
  }
  const parts = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (parts === null) return undefined;
  const [one, two, three] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const yearFirst = String(parts[1]).length === 4;
  if (!yearFirst && String(parts[4]).length !== 4) return undefined;
  const year = yearFirst ? one : three;
  const day = yearFirst ? three : one;
  const swap = two > 12 && day <= 12;
  const date = { day: swap ? two : day, month: swap ? day : two };
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return undefined;
  return { value: { kind: 'date', ...date, year: { kind: 'known', year } }, last };
}
