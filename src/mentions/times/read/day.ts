import { hitAt } from '../../../grammar/hits.js';
import { isGluedMark, isMark } from '../../../grammar/marks.js';
import type { Hit } from '../../../model/lexicon.js';
import type { TimeBase, Toward } from '../expression.js';
import { readDate, readDigitDate } from './date.js';
import { hijriBeside } from './hijri.js';
import { skipWords, type TimeReader, together, unitAt, wordAt, wordBefore } from './time-reader.js';
import { type Read, readToward } from './year.js';

const RELATIVE = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'day-before-yesterday': -2,
  'day-after-tomorrow': 2,
} as const;

/** A weekday, with its date or direction where they follow: الأربعاء 24 نوفمبر, الثلاثاء الماضي, last Monday. */
export function readWeekday(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const before = readToward(reader, index);
  const at = before?.last ?? index;
  const name = hitAt(reader, unitAt(reader, at, 'day')?.last ?? at, 'weekday');
  if (name === undefined) return undefined;
  const weekday = Number(name.id);
  const stop =
    isGluedMark(reader.tokens[name.last], '.') && together(reader, name.first, name.last + 1)
      ? name.last + 1
      : name.last;
  const date = dateBeside(reader, stop);
  if (date?.value.kind === 'date') return { value: { ...date.value, weekday }, last: date.last };
  const hijri = hijriBeside(reader, stop, weekday);
  if (hijri) return hijri;
  if (wordAt(reader, name.first, 'doubtful')) return undefined;
  if (before) return { value: { kind: 'weekday', weekday, toward: before.value }, last: name.last };
  const morrow = morrowOf(reader, index, name);
  if (morrow !== undefined) return { value: { kind: 'weekday', weekday }, last: morrow };
  const after = readToward(reader, name.last);
  const owned = after && !belongsToNext(reader, after.last, after.value);
  if (owned) return { value: { kind: 'weekday', weekday, toward: after.value }, last: after.last };
  return { value: { kind: 'weekday', weekday }, last: name.last };
}

/** The night between two days (ليل الأربعاء الخميس) is that of the first: the index after the second. */
function morrowOf(reader: TimeReader, index: number, name: Hit): number | undefined {
  const night = reader.endingAt.get(index)?.some((hit) => hit.category === 'dayPart' && hit.id === 'night');
  const at = isMark(reader.tokens[name.last], '-/') ? name.last + 1 : name.last;
  const second = night ? hitAt(reader, at, 'weekday') : undefined;
  return second && Number(second.id) === (Number(name.id) % 7) + 1 && second.lead.letters === 0
    ? second.last
    : undefined;
}

/** Today, أمس, tomorrow, alone or with the weekday or date it is: أمس الأربعاء, today (Wednesday), اليوم الخميس 25 نوفمبر. */
export function readRelativeDay(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const id = ['day-before-yesterday', 'day-after-tomorrow', 'today', 'yesterday', 'tomorrow'] as const;
  const found = id.find((word) => wordAt(reader, index, word));
  const hit = found && wordAt(reader, index, found);
  if (found === undefined || hit === undefined) return undefined;
  if (
    wordAt(reader, index, 'doubtful') &&
    hit.last === index + 1 &&
    !wordBefore(reader, index, 'after', 'until', 'in') &&
    !reader.endingAt.get(index)?.some((h) => h.category === 'dayPart')
  )
    return undefined;
  if (found === 'today' && isNotToday(reader, hit.last)) return undefined;
  const days = RELATIVE[found];
  const open = isMark(reader.tokens[hit.last], ',(') ? hit.last + 1 : hit.last;
  const name = hitAt(reader, unitAt(reader, open, 'day')?.last ?? open, 'weekday');
  if (name === undefined || name.lead.letters > 0)
    return { value: { kind: 'relativeDay', days }, last: hit.last };
  const date = dateBeside(reader, name.last);
  const end = date?.last ?? name.last;
  const last = isMark(reader.tokens[hit.last], '(') && isMark(reader.tokens[end], ')') ? end + 1 : end;
  const weekday = Number(name.id);
  if (date?.value.kind === 'date') return { value: { ...date.value, weekday, today: days }, last };
  return { value: { kind: 'relativeDay', days, weekday }, last };
}

/** A date right after a weekday, behind a comma or in brackets. */
function dateBeside(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const bracket = isMark(reader.tokens[index], '(');
  const at = bracket || isMark(reader.tokens[index], ',') ? index + 1 : index;
  const start = skipWords(reader, wordAt(reader, at, 'on')?.last ?? at, 'article');
  const date = readDigitDate(reader, start) ?? readDate(reader, start);
  if (date?.value.kind !== 'date') return undefined;
  if (bracket && !isMark(reader.tokens[date.last], ')')) return undefined;
  return { value: date.value, last: bracket ? date.last + 1 : date.last };
}

/** The day before or after, the first day: اليوم التالي, اليوم الأول. */
function isNotToday(reader: TimeReader, index: number): boolean {
  return (
    wordAt(reader, index, 'following', 'preceding', 'same', 'last') !== undefined ||
    hitAt(reader, index, 'ordinal')?.lead.article === true ||
    /^\d+$/.test(reader.tokens[index]?.form ?? '')
  );
}

/** Whether last, next or this begins another time: `Monday last week`, `الأربعاء هذا الأسبوع`. */
function belongsToNext(reader: TimeReader, index: number, toward: Toward): boolean {
  const beginsTime =
    unitAt(reader, index) ?? hitAt(reader, index, 'month') ?? hitAt(reader, index, 'dayPart');
  return beginsTime !== undefined || toward === 'this';
}
