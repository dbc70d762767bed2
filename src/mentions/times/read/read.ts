import type { Document } from '../../../model/document.js';
import type { TimeBase, TimeExpression } from '../expression.js';
import { readClock } from './clock/clock.js';
import { readDate } from './date.js';
import {
  clockWithDay,
  dayWithClock,
  readAdverb,
  readDayOfThis,
  readRelativeDay,
  readThisPart,
  readWeekday,
} from './day/day.js';
import { readDigitDate } from './digit-date.js';
import { readHijri } from './hijri.js';
import { isOldLength } from './old-length.js';
import { readPeriod } from './period.js';
import { readSame } from './same.js';
import { readSeason } from './season.js';
import { shareZone } from './share-zone.js';
import { joinStretch } from './stretch.js';
import { type Read, type TimeReader, timeReader, together, wordAt } from './time-reader.js';
import { timeUnitAt } from './time-unit.js';
import { joinCalendars } from './two-calendars.js';
import { widen } from './widen.js';
import { readCentury, readDecade, readLoneYear } from './year/year.js';

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
  readLoneYear,
  readSeason,
] as const;

/** The times of the documents that are being read: they are asked for to find the date of publication, and then by it. */
const known = new WeakMap<Document, readonly TimeExpression[]>();

/** Every time of a document, in order, before it is set against the date of publication. */
export function readTimes(document: Document): readonly TimeExpression[] {
  const times = known.get(document) ?? findExpressions(document);
  known.set(document, times);
  return times;
}

/** Linear: each token is tried once. */
function findExpressions(document: Document): readonly TimeExpression[] {
  const reader = timeReader(document);
  const out: TimeExpression[] = [];
  let free = 0;
  for (let index = 0; index < document.tokens.length; index++) {
    if (index < free) continue;
    const found = readAt(reader, index);
    if (found === undefined || !together(reader, found.first, found.last - 1)) continue;
    const whole = widen(reader, found, free);
    const before = shareZone(out.at(-1), whole);
    const joined = before && (joinCalendars(reader, before, whole) ?? joinStretch(reader, before, whole));
    if (before) out[out.length - 1] = joined ?? before;
    if (before && isOldLength(reader, before, whole)) out.pop();
    if (joined === undefined) out.push(whole);
    free = whole.last;
  }
  return out;
}

function readAt(reader: TimeReader, index: number): TimeExpression | undefined {
  const { kind } = reader.tokens[index] ?? {};
  if (kind === 'punctuation') return undefined;
  if (kind !== 'number' && reader.hitsAt[index]?.length === 0) return undefined;
  const clock = readClock(reader, index);
  if (clock) return clockWithDay(reader, index, clock);
  for (const read of READERS) {
    const found = read(reader, index);
    if (found) return dayWithClock(reader, { first: index, last: found.last, base: found.value });
  }
  return readThisPart(reader, index) ?? periodAt(reader, index) ?? readAdverb(reader, index);
}

function periodAt(reader: TimeReader, index: number): TimeExpression | undefined {
  const period = readPeriod(reader, index);
  if (period === undefined) return undefined;
  const { value: base, ...said } = period;
  return { first: index, base, ...said };
}

/** Tonight and last night. */
function readNight(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const hit = wordAt(reader, index, 'tonight', 'last-night');
  if (hit === undefined || (hit.id === 'tonight' && timeUnitAt(reader, hit.last))) return undefined;
  return { value: { kind: 'relativeDay', days: hit.id === 'tonight' ? 0 : -1 }, last: hit.last };
}
