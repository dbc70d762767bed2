import type { DayPart } from '../../../concepts/times.js';
import { hitAt } from '../../../grammar/hits.js';
import { isMark } from '../../../grammar/marks.js';
import type { Document } from '../../../model/document.js';
import type { TimeBase, TimeExpression } from '../expression.js';
import { joinCalendars } from './calendars.js';
import { readClock, readDayAdverb } from './clock.js';
import { readDate, readDigitDate } from './date.js';
import { readRelativeDay, readWeekday } from './day.js';
import { readHijri } from './hijri.js';
import { widen } from './modifiers.js';
import { readDayOfThis, readSame, readSeason, readYearTime } from './named.js';
import { readPeriod } from './period.js';
import { joinRange } from './range.js';
import { skipWords, type TimeReader, timeReader, together, unitAt, wordAt } from './time-reader.js';
import { readCentury, readDecade, readToward } from './year.js';

/** The order in which a token is tried: what says most first. */
const READERS = [
  readHijri,
  readDigitDate,
  readDate,
  readDayOfThis,
  readSame,
  readRelativeDay,
  readWeekday,
  readNight,
  readDecade,
  readCentury,
  readYearTime,
  readSeason,
] as const;

/** Every time of a document, in order, before it is set against the date of publication. Linear: each token is tried once. */
export function readTimes(document: Document): readonly TimeExpression[] {
  const reader = timeReader(document);
  const out: TimeExpression[] = [];
  let free = 0;
  for (let index = 0; index < document.tokens.length; index++) {
    if (index < free) continue;
    const found = readAt(reader, index);
    if (found === undefined || !together(reader, found.first, found.last - 1)) continue;
    const whole = widen(reader, found, free);
    const zoned = shareZone(out.at(-1), whole);
    if (zoned) out[out.length - 1] = zoned;
    const before = out.at(-1);
    const joined = before && (joinCalendars(reader, before, whole) ?? joinRange(reader, before, whole));
    if (joined) out[out.length - 1] = joined;
    else out.push(whole);
    free = whole.last;
  }
  return out;
}

/** The first of two clock times (`between 07:28 and 08:06 UTC`) with the zone that the second says for both. */
function shareZone(one: TimeExpression | undefined, other: TimeExpression): TimeExpression | undefined {
  if (one?.clock?.zone !== 'local' || !other.clock || other.clock.zone === 'local') return undefined;
  return other.first - one.last <= 1
    ? { ...one, clock: { ...one.clock, zone: other.clock.zone } }
    : undefined;
}

function readAt(reader: TimeReader, index: number): TimeExpression | undefined {
  if (reader.tokens[index]?.kind === 'punctuation') return undefined;
  if (reader.hitsAt[index]?.length === 0 && reader.tokens[index]?.kind !== 'number') return undefined;
  const clock = readClock(reader, index);
  if (clock)
    return withDay(reader, { first: index, last: clock.last, base: { kind: 'clock' }, clock: clock.value });
  for (const read of READERS) {
    const found = read(reader, index);
    if (found) return withLaterClock(reader, { first: index, last: found.last, base: found.value });
  }
  const part = readThisPart(reader, index);
  if (part) return part;
  const period = readPeriod(reader, index);
  if (period) {
    const { value, last, relation, approximate } = period;
    return {
      first: index,
      last,
      base: value,
      ...(relation ? { relation } : {}),
      ...(approximate ? { approximate } : {}),
    };
  }
  return readAdverb(reader, index);
}

/** A part of the day as an adverb, with the day that follows it: ليلا, at dawn on Thursday. */
function readAdverb(reader: TimeReader, index: number): TimeExpression | undefined {
  const adverb = readDayAdverb(reader, index);
  if (adverb === undefined) return undefined;
  const on = wordAt(reader, adverb.last, 'on', 'of', 'from');
  const day = dayAt(reader, on?.last ?? adverb.last);
  // A noun before its day (مساء الثلاثاء) is taken in with the day.
  if (day && hitAt(reader, index, 'dayPart')) return undefined;
  const base: TimeBase = day?.value ?? { kind: 'clock' };
  return { first: index, last: day?.last ?? adverb.last, base, partOfDay: adverb.value };
}

/** Tonight and last night. */
function readNight(
  reader: TimeReader,
  index: number,
): { readonly value: TimeBase; readonly last: number } | undefined {
  const hit = wordAt(reader, index, 'tonight', 'last-night');
  if (hit === undefined || (hit.id === 'tonight' && unitAt(reader, hit.last))) return undefined;
  return { value: { kind: 'relativeDay', days: hit.id === 'tonight' ? 0 : -1 }, last: hit.last };
}

/** This morning, هذا الصباح. */
function readThisPart(reader: TimeReader, index: number): TimeExpression | undefined {
  const toward = readToward(reader, index);
  const part = toward?.value === 'this' ? hitAt(reader, toward.last, 'dayPart') : undefined;
  if (part === undefined) return undefined;
  return {
    first: index,
    last: part.last,
    base: { kind: 'relativeDay', days: 0 },
    partOfDay: dayPartOf(part.id),
  };
}

const dayParts: readonly DayPart[] = ['night', 'dawn', 'morning', 'noon', 'afternoon', 'evening'];

export function dayPartOf(id: string): DayPart {
  return dayParts.find((part) => part === id) ?? 'night';
}

/** A clock time with the day that follows it: 10:00 am on Friday, الثامنة من صباح الأربعاء. */
function withDay(reader: TimeReader, found: TimeExpression): TimeExpression {
  const comma = isMark(reader.tokens[found.last], ',') ? found.last + 1 : found.last;
  const led = wordAt(reader, comma, 'on', 'of', 'from', 'in', 'early', 'late');
  const at = skipWords(reader, led?.last ?? comma, 'article');
  const part = hitAt(reader, at, 'dayPart');
  const on = wordAt(reader, part?.last ?? at, 'on', 'of', 'from');
  const start = on?.last ?? part?.last ?? at;
  const day = dayAt(reader, start);
  if (!day || !together(reader, found.first, day.last - 1)) return found;
  const later = part ? undefined : hitAt(reader, day.last, 'dayPart');
  const trailing = later && later.lead.letters === 0 && !dayAt(reader, later.last) ? later : undefined;
  const said = part ?? trailing;
  const partOfDay = said ? dayPartOf(said.id) : undefined;
  const clock =
    found.clock && partOfDay
      ? { ...found.clock, hour: hourIn(found.clock.hour, partOfDay), half: true as const }
      : found.clock;
  return { ...found, last: trailing?.last ?? day.last, base: day.value, ...(clock ? { clock } : {}) };
}

function hourIn(hour: number, part: DayPart): number {
  const late =
    part === 'afternoon' ||
    part === 'evening' ||
    (part === 'noon' && hour < 4) ||
    (part === 'night' && hour > 5);
  return late && hour < 12 ? hour + 12 : hour;
}

/** A day with the clock time or part of the day that follows it: Monday at 8 pm, الأربعاء صباحا, Friday evening. */
function withLaterClock(reader: TimeReader, found: TimeExpression): TimeExpression {
  if (!isDayBase(found.base)) return nightOf(reader, found);
  const comma = isMark(reader.tokens[found.last], ',') ? found.last + 1 : found.last;
  const led = wordAt(reader, comma, 'at', 'in', 'about', 'from');
  const clock = readClock(reader, led?.last ?? comma);
  if (clock) return { ...found, last: clock.last, clock: clock.value };
  const adverb = readDayAdverb(reader, found.last);
  if (adverb && !dayAt(reader, adverb.last)) return { ...found, last: adverb.last, partOfDay: adverb.value };
  const early = wordAt(reader, found.last, 'early', 'late');
  const part = hitAt(reader, early?.last ?? found.last, 'dayPart');
  if (part === undefined || part.lead.letters > 0 || dayAt(reader, part.last)) return nightOf(reader, found);
  const within = early ? { part: early.id === 'early' ? ('start' as const) : ('end' as const) } : {};
  return { ...found, last: part.last, partOfDay: dayPartOf(part.id), ...within };
}

function nightOf(reader: TimeReader, found: TimeExpression): TimeExpression {
  return wordAt(reader, found.first, 'tonight', 'last-night') ? { ...found, partOfDay: 'night' } : found;
}

/** A date, weekday or relative day at a token. */
function dayAt(
  reader: TimeReader,
  index: number,
): { readonly value: TimeBase; readonly last: number } | undefined {
  const day =
    readDigitDate(reader, index) ??
    readDate(reader, index) ??
    readRelativeDay(reader, index) ??
    readWeekday(reader, index);
  return day && isDayBase(day.value) ? day : undefined;
}

function isDayBase(base: TimeBase): boolean {
  return (
    base.kind === 'date' ||
    base.kind === 'weekday' ||
    base.kind === 'relativeDay' ||
    base.kind === 'dayOfMonth' ||
    (base.kind === 'same' && base.unit === 'day')
  );
}
