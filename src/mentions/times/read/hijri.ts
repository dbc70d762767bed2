import { hitAt } from '../../../grammar/hits.js';
import type { TimeBase } from '../expression.js';
import { readFigures } from './digit-date.js';
import { readYearDigits } from './digits.js';
import { readDayOfMonth } from './ordinal.js';
import { skipMark, skipWords } from './skip.js';
import { type Read, type TimeReader, wordAt, wordBefore } from './time-reader.js';
import { timeUnitAt } from './time-unit.js';
import { readToward } from './toward.js';

/** A later year beside a Hijri month is one of the common era: in رمضان 2021. */
const LAST = 1600;
/** A date in figures of these years is of the Hijri calendar: today's news give no civil date from so long ago by its day. */
const FIRST_IN_FIGURES = 1300;
const LAST_IN_FIGURES = 1500;

/** Months of the Hijri calendar have 29 or 30 days, by sight of the moon. */
const LAST_DAY = 30;

type Hijri = Extract<TimeBase, { readonly kind: 'hijri' }>;

/** A date, month or year of the Hijri calendar: 12 رمضان 1442 هـ, محرم 1443, عام 1400 هـ, 10/1/1443هـ, خلال شهر رمضان. */
export function readHijri(reader: TimeReader, index: number): Read<Hijri> | undefined {
  return inFigures(reader, index) ?? inMonth(reader, index) ?? yearAlone(reader, index);
}

/** 10/1/1443هـ, 1443-01-10. */
function inFigures(reader: TimeReader, index: number): Read<Hijri> | undefined {
  const date = readFigures(reader, index);
  if (date === undefined) return undefined;
  const { day, month, year } = date.value;
  if (year.year < FIRST_IN_FIGURES || year.year > LAST_IN_FIGURES) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > LAST_DAY) return undefined;
  return {
    value: { kind: 'hijri', day, month, year: year.year },
    last: skipWords(reader, date.last, 'hijri'),
  };
}

/** A month, with its day and year where they stand beside it. */
function inMonth(reader: TimeReader, index: number): Read<Hijri> | undefined {
  const day = readDayOfMonth(reader, index);
  if (day && day.value > LAST_DAY) return undefined;
  const of = day && wordAt(reader, day.last, 'of', 'from');
  const at = of?.last ?? day?.last ?? index;
  const named = timeUnitAt(reader, at, 'month');
  const month = hitAt(reader, named?.last ?? at, 'hijriMonth');
  if (month === undefined) return undefined;
  const base: Hijri = { kind: 'hijri', month: Number(month.id), ...(day ? { day: day.value } : {}) };
  const unit = timeUnitAt(reader, month.last, 'year');
  const year = hijriYear(reader, unit?.last ?? month.last);
  if (year) return { value: { ...base, year: year.value }, last: skipWords(reader, year.last, 'hijri') };
  const toward = readToward(reader, month.last);
  if (toward) return { value: { ...base, toward: toward.value }, last: toward.last };
  const sure = named !== undefined || of !== undefined || isLedIn(reader, index);
  return sure && !(base.month === 2 && !named && !day) ? { value: base, last: month.last } : undefined;
}

/** Whether a preposition of time leads in what may be a name: في رمضان. */
function isLedIn(reader: TimeReader, index: number): boolean {
  const words = ['in', 'on', 'during', 'since', 'until', 'before', 'after', 'early', 'mid', 'late'] as const;
  return (
    wordBefore(reader, index, ...words) !== undefined || timeUnitAt(reader, index - 1, 'day') !== undefined
  );
}

/** 1443هـ, عام 1443 للهجرة, 1443 AH: only where the calendar is said. */
function yearAlone(reader: TimeReader, index: number): Read<Hijri> | undefined {
  const unit = timeUnitAt(reader, index, 'year');
  const said = wordAt(reader, unit?.last ?? index, 'hijri');
  const year = hijriYear(reader, said?.last ?? unit?.last ?? index);
  const marked = year && wordAt(reader, year.last, 'hijri');
  if (year === undefined || (said ?? marked) === undefined) return undefined;
  return { value: { kind: 'hijri', year: year.value }, last: marked?.last ?? year.last };
}

function hijriYear(reader: TimeReader, index: number): ReturnType<typeof readYearDigits> {
  const year = readYearDigits(reader, index);
  return year && year.value <= LAST ? year : undefined;
}

/** The weekday before a Hijri date, with it: الأحد 10 محرم 1443. */
export function hijriBeside(reader: TimeReader, index: number, weekday: number): Read<Hijri> | undefined {
  const date = readHijri(reader, skipMark(reader, index, ','));
  return date?.value.day === undefined ? undefined : { value: { ...date.value, weekday }, last: date.last };
}
