import { UNKNOWN_ZONE } from '../../../../concepts/times.js';
import { hasHit, hitAt } from '../../../../grammar/hits.js';
import type { Hit } from '../../../../model/lexicon.js';
import type { Clock, TimeBase, TimeExpression } from '../../expression.js';
import { dayPartOf, hourOfDay, isUnlistedZone, readClock, readDayAdverb } from '../clock/clock.js';
import { readDate } from '../date.js';
import { readDigitDate } from '../digit-date.js';
import { skipMark, skipWords } from '../skip.js';
import { type Read, type TimeReader, together, wordAt } from '../time-reader.js';
import { readToward } from '../toward.js';
import { readRelativeDay } from './relative-day.js';
import { readWeekday } from './weekday.js';

export { readDayOfThis } from './day-of-this.js';
export { readRelativeDay } from './relative-day.js';
export { readWeekday } from './weekday.js';

/** A clock time with the day that follows it: 10:00 am on Friday, الثامنة من صباح الأربعاء. */
export function clockWithDay(
  reader: TimeReader,
  index: number,
  { value, last }: Read<Clock>,
): TimeExpression {
  const alone: TimeExpression = { first: index, last, base: { kind: 'clock' }, clock: value };
  const foreign = value.zone === 'local' && isUnlistedZone(reader, last);
  const at = skipMark(reader, foreign ? last + 1 : last, ',');
  const led = skipWords(reader, at, 'on', 'of', 'from', 'in', 'early', 'late');
  const start = skipWords(reader, led, 'article');
  const part = hitAt(reader, start, 'dayPart');
  const day = dayAt(reader, skipWords(reader, part?.last ?? start, 'on', 'of', 'from'));
  if (!day || !together(reader, index, day.last - 1)) return alone;
  const behind = part ? undefined : plainPartAt(reader, day.last);
  const said = part ?? behind;
  const zoned = foreign ? { ...value, zone: UNKNOWN_ZONE } : value;
  const clock = said
    ? { ...zoned, hour: hourOfDay(value.hour, dayPartOf(said.id)), half: true as const }
    : zoned;
  return { first: index, last: behind?.last ?? day.last, base: day.value, clock };
}

/** A day with the clock time or part of the day that follows it: Monday at 8 pm, الأربعاء صباحا, Friday evening. */
export function dayWithClock(reader: TimeReader, found: TimeExpression): TimeExpression {
  if (!isDayBase(found.base)) return nightOf(reader, found);
  const clock = readClock(
    reader,
    skipWords(reader, skipMark(reader, found.last, ','), 'at', 'in', 'about', 'from'),
  );
  if (clock) return { ...found, last: clock.last, clock: clock.value };
  const adverb = readDayAdverb(reader, found.last);
  if (adverb && !dayAt(reader, adverb.last)) return { ...found, last: adverb.last, partOfDay: adverb.value };
  const early = wordAt(reader, found.last, 'early', 'late');
  const part = plainPartAt(reader, early?.last ?? found.last);
  if (part === undefined) return nightOf(reader, found);
  const within = early ? { part: early.id === 'early' ? ('start' as const) : ('end' as const) } : {};
  return { ...found, last: part.last, partOfDay: dayPartOf(part.id), ...within };
}

/** A part of the day as an adverb, with the day that follows it: ليلا, at dawn on Thursday. */
export function readAdverb(reader: TimeReader, index: number): TimeExpression | undefined {
  const adverb = readDayAdverb(reader, index);
  if (adverb === undefined) return undefined;
  const day = dayAt(reader, skipWords(reader, adverb.last, 'on', 'of', 'from'));
  // A noun before its day (مساء الثلاثاء) is taken in with the day.
  if (day && hasHit(reader, index, 'dayPart')) return undefined;
  const base: TimeBase = day?.value ?? { kind: 'clock' };
  return { first: index, last: day?.last ?? adverb.last, base, partOfDay: adverb.value };
}

/** This morning, هذا الصباح. */
export function readThisPart(reader: TimeReader, index: number): TimeExpression | undefined {
  const toward = readToward(reader, index);
  const part = toward?.value === 'this' ? hitAt(reader, toward.last, 'dayPart') : undefined;
  if (part === undefined) return undefined;
  const base: TimeBase = { kind: 'relativeDay', days: 0 };
  return { first: index, last: part.last, base, partOfDay: dayPartOf(part.id) };
}

/** A part of the day with nothing written on to it, that belongs to no day after it. */
function plainPartAt(reader: TimeReader, index: number): Hit | undefined {
  const part = hitAt(reader, index, 'dayPart');
  return part && part.lead.letters === 0 && !dayAt(reader, part.last) ? part : undefined;
}

function nightOf(reader: TimeReader, found: TimeExpression): TimeExpression {
  return wordAt(reader, found.first, 'tonight', 'last-night') ? { ...found, partOfDay: 'night' } : found;
}

/** A date, weekday or relative day at a token. */
function dayAt(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const day =
    readDigitDate(reader, index) ??
    readDate(reader, index) ??
    readRelativeDay(reader, index) ??
    readWeekday(reader, index);
  return day && isDayBase(day.value) ? day : undefined;
}

const DAYS: ReadonlySet<TimeBase['kind']> = new Set<TimeBase['kind']>([
  'date',
  'weekday',
  'relativeDay',
  'dayOfMonth',
]);

const isDayBase = (base: TimeBase): boolean =>
  DAYS.has(base.kind) || (base.kind === 'same' && base.unit === 'day');
