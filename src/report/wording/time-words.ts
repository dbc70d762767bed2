import { isoPart } from '../../concepts/iso-part.js';
import type { LengthUnit, Wording } from '../../grammar/wording-grammar.js';
import type { TimeValue } from '../../schema/types.js';

/** Precisions at which a date says all that the text does: *early 2021* and *the nineties* are told by their words. */
const EXACT: ReadonlySet<TimeValue['precision']> = new Set([
  'minute',
  'hour',
  'part-of-day',
  'day',
  'month',
  'year',
]);

/** What has an early, a middle and a late part, whose words say so for any of it. */
const IN_PARTS: ReadonlySet<TimeValue['precision']> = new Set(['month', 'year']);

/** A time or a length of time in words; nothing where its own words say it better. */
export function timeWords(wording: Wording, value: TimeValue): string | undefined {
  const { duration, approximate, relation, part, precision } = value;
  const whole = duration === undefined ? moment(wording, value) : lengthOf(wording, duration);
  if (whole === undefined || (part !== undefined && !IN_PARTS.has(precision))) return undefined;
  const bare = part === undefined ? whole : wording.part[part](whole);
  const hedged = approximate === true ? wording.about(bare) : bare;
  return relation === undefined ? hedged : wording.relation[relation](hedged);
}

function moment(wording: Wording, value: TimeValue): string | undefined {
  const { clock, partOfDay } = value;
  const day = dayOf(wording, value);
  if (clock !== undefined) return day === undefined ? clock : wording.at(day, clock);
  return day === undefined || partOfDay === undefined ? day : wording.partOfDay(day, partOfDay);
}

function dayOf(wording: Wording, value: TimeValue): string | undefined {
  const { start, precision, weekday, day, yearOffset = 0 } = value;
  if (start !== undefined) return EXACT.has(precision) ? dateWords(wording, start) : undefined;
  if (day !== undefined) return dayOfWeek(wording, day);
  if (weekday !== undefined) return wording.weekdays[weekday - 1];
  const month = inYear(wording, value);
  if (yearOffset === LAST_YEAR) return wording.lastYear(month);
  return yearOffset === 0 ? month : undefined;
}

const LAST_YEAR = -1;

function inYear(wording: Wording, { month, dayOfMonth }: TimeValue): string | undefined {
  if (month === undefined) return undefined;
  return wording.date({ month, ...(dayOfMonth === undefined ? {} : { day: dayOfMonth }) });
}

const WEEK = 7;

/** A day of the symbolic week that the reports share: its name, and how many weeks off where it lies in another. */
function dayOfWeek(wording: Wording, day: number): string | undefined {
  const weeks = Math.floor((day - 1) / WEEK);
  const name = wording.weekdays[day - 1 - weeks * WEEK];
  return name === undefined || weeks === 0 ? name : wording.otherWeek(name, weeks);
}

/** A date of ISO 8601, as exact as it is. */
export function dateWords(wording: Wording, iso: string): string | undefined {
  const [year, month, day] = (iso.split('T')[0] ?? '').split('-');
  if (year === undefined || year === '' || isoPart(iso, 'year') !== year) return undefined;
  return wording.date({
    year,
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  });
}

const LENGTHS: ReadonlyMap<string, LengthUnit> = new Map<string, LengthUnit>([
  ['PY', 'Y'],
  ['PM', 'M'],
  ['PW', 'W'],
  ['PD', 'D'],
  ['PTH', 'TH'],
  ['PTM', 'TM'],
  ['PTS', 'TS'],
]);

/** A length of time in one unit. */
function lengthOf(wording: Wording, duration: string): string | undefined {
  const count = duration.replace(/[^\d.]/g, '');
  const unit = LENGTHS.get(duration.replace(/[\d.]/g, ''));
  return unit === undefined || count === '' || !Number.isInteger(Number(count))
    ? undefined
    : wording.lasting(Number(count), unit);
}
