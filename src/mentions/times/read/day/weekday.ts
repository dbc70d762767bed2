import { hasHit, hitAt } from '../../../../grammar/hits.js';
import type { Category, Hit } from '../../../../model/lexicon.js';
import type { TimeBase, Toward } from '../../expression.js';
import { hijriBeside } from '../hijri.js';
import { skipFullStop, skipMark } from '../skip.js';
import { type Read, type TimeReader, wordAt } from '../time-reader.js';
import { timeUnitAt } from '../time-unit.js';
import { readToward } from '../toward.js';
import { dateBeside } from './date-beside.js';

/** A weekday, with its date or direction where they follow: الأربعاء 24 نوفمبر, الثلاثاء الماضي, last Monday. */
export function readWeekday(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const before = readToward(reader, index);
  const at = before?.last ?? index;
  const name = hitAt(reader, timeUnitAt(reader, at, 'day')?.last ?? at, 'weekday');
  if (name === undefined) return undefined;
  const weekday = Number(name.id);
  const stop = skipFullStop(reader, name);
  const date = dateBeside(reader, stop);
  if (date) return { value: { ...date.value, weekday }, last: date.last };
  const hijri = hijriBeside(reader, stop, weekday);
  if (hijri) return hijri;
  if (wordAt(reader, name.first, 'doubtful')) return undefined;
  if (before) return { value: { kind: 'weekday', weekday, toward: before.value }, last: name.last };
  const morrow = morrowOf(reader, index, name);
  if (morrow !== undefined) return { value: { kind: 'weekday', weekday, morrow: true }, last: morrow };
  const after = readToward(reader, name.last);
  const owned = after && !belongsToNext(reader, after.last, after.value);
  if (owned) return { value: { kind: 'weekday', weekday, toward: after.value }, last: after.last };
  return { value: { kind: 'weekday', weekday }, last: name.last };
}

/** The night between two days (ليل الأربعاء الخميس) begins on the first: the index after the second. */
function morrowOf(reader: TimeReader, index: number, name: Hit): number | undefined {
  const night = reader.endingAt.get(index)?.some((hit) => hit.category === 'dayPart' && hit.id === 'night');
  const second = night ? hitAt(reader, skipMark(reader, name.last, '-/'), 'weekday') : undefined;
  return second && Number(second.id) === (Number(name.id) % 7) + 1 && second.lead.letters === 0
    ? second.last
    : undefined;
}

/** Whether last, next or this begins another time: `Monday last week`, `الأربعاء هذا الأسبوع`. */
function belongsToNext(reader: TimeReader, index: number, toward: Toward): boolean {
  return toward === 'this' || BEGINNERS.some((category) => hasHit(reader, index, category));
}

const BEGINNERS: readonly Category[] = ['timeUnit', 'month', 'dayPart'];
