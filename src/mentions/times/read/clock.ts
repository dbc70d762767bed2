import { type DayPart, type ZoneWord, zoneOffsets } from '../../../concepts/times.js';
import { hitAt } from '../../../grammar/hits.js';
import { isGluedMark, isMark } from '../../../grammar/marks.js';
import type { Category, Hit } from '../../../model/lexicon.js';
import type { Clock } from '../expression.js';
import { type ReadNumber, readCardinal, readDigits, readOrdinal } from './number.js';
import {
  isJoined,
  joinsFigures,
  skipWords,
  type TimeReader,
  unitAt,
  wordAt,
  wordBefore,
} from './time-reader.js';
import type { Read } from './year.js';

interface Face {
  readonly hour: number;
  readonly minute: number;
  readonly last: number;
  /** Whether the form alone shows a clock: figures with a colon and two-digit hour. */
  readonly sure: boolean;
  /** Whether it is four bare figures, which may be a year: 0800. */
  readonly figures?: true;
  /** Whether a part of an hour follows a rank, which nothing but an hour has: العاشرة والنصف. */
  readonly parted?: boolean;
}

/** Parts of the day as adverbs, by their words. */
export function readDayAdverb(reader: TimeReader, index: number): Read<DayPart> | undefined {
  for (const part of ['night', 'dawn', 'morning', 'noon', 'afternoon', 'evening'] as const) {
    const hit = wordAt(reader, index, `at-${part}`);
    if (hit) return { value: part, last: hit.last };
  }
  return undefined;
}

/**
 * A clock time: الساعة الثامنة والنصف مساء, 10:00 am (0800 GMT), 17:00 UTC, 07:28. The hour is of 24 where the text says
 * which half of the day; with a second time in brackets the zone of the first follows from it.
 */
export function readClock(reader: TimeReader, index: number): Read<Clock> | undefined {
  const read = clockAt(reader, index);
  return read && withBracket(reader, read.value, read.last);
}

/** A clock time without what brackets after it add. */
function clockAt(reader: TimeReader, index: number): Read<Clock> | undefined {
  const opening = wordAt(reader, index, 'clock', 'half-past', 'quarter-past', 'quarter-to');
  const face = readFace(reader, opening?.last ?? index, opening !== undefined);
  if (face === undefined) return undefined;
  const suffix = wordAt(reader, face.last, 'clock');
  const local = skipWords(reader, suffix?.last ?? face.last, 'local-time');
  const half = readHalf(reader, local);
  const zone = readZone(reader, half?.last ?? local) ?? placeZone(reader, half?.last ?? local, face);
  const led = wordBefore(reader, index, 'at', 'about') !== undefined && face.sure;
  const parted = face.parted === true || local > (suffix?.last ?? face.last);
  const shown = opening ?? suffix ?? half ?? zone ?? partAfter(reader, face.last);
  if (
    shown === undefined &&
    !led &&
    !parted &&
    !(face.sure && face.hour >= 0 && isFourFigures(reader, face.last - 1))
  )
    return undefined;
  if (
    opening === undefined &&
    suffix !== undefined &&
    half === undefined &&
    zone === undefined &&
    !isNamedHour(reader, suffix.first)
  )
    return undefined;
  const read = applyHalf(face, half?.value, opening?.id);
  if (read.hour > 24 || read.minute > 59) return undefined;
  const last = zone?.last ?? half?.last ?? local;
  const said = half ? { half: true as const } : {};
  return { value: { ...read, zone: zone?.value ?? 'local', ...said }, last };
}

/** A part of the day that owns the hour before it: الثامنة من مساء الأحد. */
function partAfter(reader: TimeReader, index: number): Hit | undefined {
  const of = wordAt(reader, index, 'of', 'from');
  return of && hitAt(reader, of.last, 'dayPart');
}

/** Hour and minute as printed. */
function readFace(reader: TimeReader, index: number, clockSaid: boolean): Face | undefined {
  const at = reader.tokens[index];
  if (at === undefined) return undefined;
  const figures = /^(\d{1,2})([:.,])(\d{2})$/.exec(at.form);
  if (figures) {
    const sure = figures[2] === ':' || clockSaid;
    const zoned = readZone(reader, index + 1) !== undefined || readHalf(reader, index + 1) !== undefined;
    if (!sure && !zoned) return undefined;
    return { hour: Number(figures[1]), minute: Number(figures[3]), last: index + 1, sure };
  }
  if (
    /^[012]\d[0-5]\d$/.test(at.form) &&
    (readZone(reader, index + 1) || wordAt(reader, index + 1, 'clock'))
  ) {
    return {
      hour: Number(at.form.slice(0, 2)),
      minute: Number(at.form.slice(2)),
      last: index + 1,
      sure: false,
      figures: true,
    };
  }
  const isRank = hitAt(reader, index, 'ordinal')?.lead.article === true;
  const hour = readOrdinal(reader, index) ?? readCardinal(reader, index);
  if (
    hour === undefined ||
    hour.value < 1 ||
    hour.value > (at.kind === 'number' ? 24 : 12) ||
    hour.value % 1 !== 0
  )
    return undefined;
  const past = wordAt(reader, hour.last, 'half-past', 'quarter-past', 'third-past', 'quarter-to');
  const minutes = { 'half-past': 30, 'quarter-past': 15, 'third-past': 20, 'quarter-to': -15 } as const;
  const minutesSaid = past ? undefined : minutesAfter(reader, hour.last);
  if (minutesSaid)
    return {
      hour: hour.value,
      minute: minutesSaid.value,
      last: minutesSaid.last,
      sure: false,
      parted: isRank,
    };
  const minute = past ? (Object.entries(minutes).find(([id]) => id === past.id)?.[1] ?? 0) : 0;
  return { ...shifted(hour.value, minute, past?.last ?? hour.last), parted: past !== undefined && isRank };
}

/** So many minutes past the hour: الثامنة وعشر دقائق, الثامنة و20 دقيقة. */
function minutesAfter(reader: TimeReader, index: number): ReadNumber | undefined {
  const digits = joinsFigures(reader, index);
  const joined = digits || isJoined(hitAt(reader, index, 'number'));
  const count = joined ? readCardinal(reader, digits ? index + 1 : index) : undefined;
  const unit = count && unitAt(reader, count.last, 'minute');
  return count && unit && count.value < 60 ? { value: count.value, last: unit.last } : undefined;
}

function shifted(hour: number, minute: number, last: number): Face {
  return minute < 0
    ? { hour: hour - 1, minute: 60 + minute, last, sure: false }
    : { hour, minute, last, sure: false };
}

function applyHalf(
  face: Face,
  half: DayPart | 'am' | 'pm' | undefined,
  opening: string | undefined,
): { readonly hour: number; readonly minute: number } {
  const before = { 'half-past': 30, 'quarter-past': 15, 'quarter-to': -15 } as const;
  const offset = Object.entries(before).find(([id]) => id === opening)?.[1];
  const { hour, minute } = offset === undefined ? face : shifted(face.hour, offset, face.last);
  if (hour > 12) return { hour, minute };
  const late =
    half === 'pm' ||
    half === 'afternoon' ||
    half === 'evening' ||
    (half === 'noon' && hour < 4) ||
    (half === 'night' && hour > 5 && hour < 12);
  if (late && hour < 12) return { hour: hour + 12, minute };
  const midnight = hour === 12 && (half === 'am' || half === 'night' || half === 'dawn');
  return { hour: midnight ? 0 : hour, minute };
}

/** Which half of the day: am, pm, صباحا, من مساء, in the evening. */
function readHalf(reader: TimeReader, index: number): Read<DayPart | 'am' | 'pm'> | undefined {
  const half = wordAt(reader, index, 'am', 'pm');
  if (half) return { value: half.id === 'am' ? 'am' : 'pm', last: half.last };
  return readDayAdverb(reader, index);
}

/** A time zone, in brackets or after a comma too. */
function readZone(reader: TimeReader, index: number): Read<string> | undefined {
  const local = wordAt(reader, index, 'local-time');
  if (local) return { value: 'local', last: local.last };
  const dotted = utcWithDots(reader, index);
  if (dotted !== undefined) return { value: zoneOffsets.utc, last: dotted };
  const at = skipWords(reader, index, 'zone-of');
  const hit = reader.hitsAt[at]?.find((h) => h.category === 'timeWord' && isZone(h.id));
  if (hit && isZone(hit.id))
    return shiftedZone(reader, hit.last) ?? { value: zoneOffsets[hit.id], last: hit.last };
  return undefined;
}

/** Hours from UTC: GMT+3. */
function shiftedZone(reader: TimeReader, index: number): Read<string> | undefined {
  const sign = reader.tokens[index]?.form;
  const hours = reader.tokens[index + 1]?.spaced === false ? readDigits(reader, index + 1, 1, 2) : undefined;
  if ((sign !== '+' && sign !== '-') || hours === undefined || hours.value > 14) return undefined;
  return { value: offset((sign === '-' ? -60 : 60) * hours.value), last: hours.last };
}

const PLACES: ReadonlySet<Category> = new Set(['capital', 'country', 'place', 'nationality']);

/** The local time of a place, whose offset changes with the season: بتوقيت دمشق, Moscow time. */
function placeZone(reader: TimeReader, index: number, face: Face): Read<string> | undefined {
  if (face.figures) return undefined;
  const placeAt = (at: number): Hit | undefined =>
    reader.document.hitsAt[at]?.find(({ category }) => PLACES.has(category));
  const of = wordAt(reader, index, 'zone-of');
  const place = placeAt(of?.last ?? index);
  const last = of ? place?.last : place && wordAt(reader, place.last, 'zone-of')?.last;
  return last === undefined ? undefined : { value: 'local', last };
}

/** A zone of two letters with a full stop between, as ت.غ. */
function utcWithDots(reader: TimeReader, index: number): number | undefined {
  const [one, two] = [reader.tokens[index], reader.tokens[index + 2]];
  if (
    one?.form.length !== 1 ||
    two?.form.length !== 1 ||
    !isGluedMark(reader.tokens[index + 1], '.') ||
    two.spaced
  )
    return undefined;
  const entries = reader.document.lexicon.entries.get(one.form) ?? [];
  const known = entries.some(
    (e) => e.category === 'timeWord' && e.id === 'utc' && e.rest.join(' ') === two.form,
  );
  return known ? index + 3 : undefined;
}

function isZone(id: string): id is ZoneWord {
  return Object.hasOwn(zoneOffsets, id);
}

/** A second clock time in brackets: the same moment in another zone, from which the zone of the first follows. */
function withBracket(reader: TimeReader, clock: Clock, last: number): Read<Clock> {
  if (!isMark(reader.tokens[last], '(')) return { value: clock, last };
  const said = readZone(reader, last + 1);
  if (said && isMark(reader.tokens[said.last], ')'))
    return { value: { ...clock, zone: said.value }, last: said.last + 1 };
  const other = clockAt(reader, last + 1);
  if (other === undefined || !isMark(reader.tokens[other.last], ')')) return { value: clock, last };
  if (other.value.zone === 'local')
    return { value: clock, last: clock.zone === 'local' ? last : other.last + 1 };
  const minutes = clock.hour * 60 + clock.minute - other.value.hour * 60 - other.value.minute;
  const day = minutes < -12 * 60 ? minutes + 1440 : minutes > 14 * 60 ? minutes - 1440 : minutes;
  const zone = clock.zone === 'local' && day % 15 === 0 ? offset(day) : clock.zone;
  return { value: { ...clock, zone }, last: other.last + 1 };
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function isFourFigures(reader: TimeReader, index: number): boolean {
  return /^\d{2}:\d{2}$/.test(reader.tokens[index]?.form ?? '');
}

/** Whether `hours` or `o'clock` follows four figures or an hour, and not a length of hours. */
function isNamedHour(reader: TimeReader, suffix: number): boolean {
  return !wordAt(reader, suffix, 'plural') || /^\d{4}$/.test(reader.tokens[suffix - 1]?.form ?? '');
}
