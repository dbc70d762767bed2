import { hasHit } from '../../../../grammar/hits.js';
import { isMark } from '../../../../grammar/marks.js';
import type { Hit } from '../../../../model/lexicon.js';
import type { Clock } from '../../expression.js';
import { skipWords } from '../skip.js';
import { type Read, type TimeReader, wordAt, wordBefore } from '../time-reader.js';
import { type Face, minutesPast, readFace, withMinutes } from './face.js';
import { type HalfOfDay, hourOfDay, readHalf } from './half.js';
import { readPlaceZone, readZone, zoneBetween } from './zone.js';

export { dayPartOf, readDayAdverb } from './day-part.js';
export { hourOfDay } from './half.js';
export { isUnlistedZone } from './zone.js';

/**
 * A clock time: الساعة الثامنة والنصف مساء, 10:00 am (0800 GMT), 17:00 UTC, 07:28. The hour is of 24 where the text says
 * which half of the day; with a second time in brackets the zone of the first follows from it.
 */
export function readClock(reader: TimeReader, index: number): Read<Clock> | undefined {
  const read = clockAt(reader, index);
  return read && withBracket(reader, read.value, read.last);
}

/** What stands round the figures or words of an hour. */
interface Setting {
  /** `the hour of`, `half past`, before it. */
  readonly opening?: Hit;
  /** `o'clock`, `hours`, behind it. */
  readonly suffix?: Hit;
  /** Whether it is said to be local time. */
  readonly local: boolean;
  readonly half?: Read<HalfOfDay>;
  readonly zone?: Read<string>;
  readonly last: number;
}

/** A clock time without what brackets after it add. */
function clockAt(reader: TimeReader, index: number): Read<Clock> | undefined {
  const opening = wordAt(reader, index, 'clock', 'half-past', 'quarter-past', 'quarter-to');
  const face = readFace(reader, opening?.last ?? index, opening !== undefined);
  if (face === undefined) return undefined;
  const setting = settingOf(reader, opening, face);
  if (!isClock(reader, index, face, setting)) return undefined;
  const { hour, minute } = withMinutes(face, opening && minutesPast(opening.id));
  const { half, zone, last } = setting;
  if (hour > 24 || minute > 59) return undefined;
  const said = half ? { hour: hourOfDay(hour, half.value), half: true as const } : { hour };
  return { value: { minute, zone: zone?.value ?? 'local', ...said }, last };
}

function settingOf(reader: TimeReader, opening: Hit | undefined, face: Face): Setting {
  const suffix = wordAt(reader, face.last, 'clock');
  const said = suffix?.last ?? face.last;
  const local = skipWords(reader, said, 'local-time');
  const half = readHalf(reader, local);
  const at = half?.last ?? local;
  // Four bare figures before a place may be a year: the zone of a place shows no clock in them.
  const zone = readZone(reader, at) ?? (face.figures ? undefined : readPlaceZone(reader, at));
  return {
    ...(opening && { opening }),
    ...(suffix && { suffix }),
    local: local > said,
    ...(half && { half }),
    ...(zone && { zone }),
    last: zone?.last ?? at,
  };
}

/** Whether an hour is one of the clock: by what stands round it, or by its form behind `at`. */
function isClock(reader: TimeReader, index: number, face: Face, setting: Setting): boolean {
  const { opening, suffix, local, half, zone } = setting;
  const shown = opening ?? half ?? zone;
  if (shown === undefined && suffix) return isNamedHour(reader, suffix.first);
  if (shown || local || face.parted || ownsHour(reader, face.last)) return true;
  return face.sure && (wordBefore(reader, index, 'at', 'about') !== undefined || face.padded);
}

/** Whether `hours` or `o'clock` follows four figures or an hour, and not a length of hours. */
function isNamedHour(reader: TimeReader, suffix: number): boolean {
  return !wordAt(reader, suffix, 'plural') || /^\d{4}$/.test(reader.tokens[suffix - 1]?.form ?? '');
}

/** Whether a part of the day owns the hour before it: الثامنة من مساء الأحد. */
function ownsHour(reader: TimeReader, index: number): boolean {
  const of = wordAt(reader, index, 'of', 'from');
  return of !== undefined && hasHit(reader, of.last, 'dayPart');
}

/** A second clock time in brackets: the same moment in another zone, from which the zone of the first follows. */
function withBracket(reader: TimeReader, clock: Clock, last: number): Read<Clock> {
  const alone = { value: clock, last };
  if (!isMark(reader.tokens[last], '(')) return alone;
  const said = readZone(reader, last + 1);
  if (said && isMark(reader.tokens[said.last], ')'))
    return { value: { ...clock, zone: said.value }, last: said.last + 1 };
  const other = clockAt(reader, last + 1);
  if (other === undefined || !isMark(reader.tokens[other.last], ')')) return alone;
  const open = clock.zone === 'local';
  if (other.value.zone === 'local') return open ? alone : { value: clock, last: other.last + 1 };
  const zone = open ? zoneBetween(clock, other.value) : undefined;
  return { value: zone === undefined ? clock : { ...clock, zone }, last: other.last + 1 };
}
