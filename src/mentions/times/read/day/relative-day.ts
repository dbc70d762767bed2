import type { TimeWord } from '../../../../concepts/times.js';
import { hitAt } from '../../../../grammar/hits.js';
import { isMark } from '../../../../grammar/marks.js';
import type { Hit } from '../../../../model/lexicon.js';
import type { TimeBase } from '../../expression.js';
import { skipMark } from '../skip.js';
import { type Read, type TimeReader, wordAt, wordBefore } from '../time-reader.js';
import { timeUnitAt } from '../time-unit.js';
import { dateBeside } from './date-beside.js';

/** Days from publication, by their words; those that hold another one first. */
const RELATIVE = [
  ['day-before-yesterday', -2],
  ['day-after-tomorrow', 2],
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
] as const satisfies readonly (readonly [TimeWord, number])[];

/** Today, أمس, tomorrow, alone or with the weekday or date it is: أمس الأربعاء, today (Wednesday), اليوم الخميس 25 نوفمبر. */
export function readRelativeDay(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const [word, days] = RELATIVE.find(([id]) => wordAt(reader, index, id)) ?? [];
  const hit = word && wordAt(reader, index, word);
  if (hit === undefined || days === undefined || isOtherWord(reader, hit)) return undefined;
  if (days === 0 && isNotToday(reader, hit.last)) return undefined;
  return dayNamed(reader, hit.last, days) ?? { value: { kind: 'relativeDay', days }, last: hit.last };
}

/** The day with the weekday, and the date, that follow: أمس الأربعاء, today (Wednesday). */
function dayNamed(reader: TimeReader, index: number, days: number): Read<TimeBase> | undefined {
  const open = skipMark(reader, index, ',(');
  const name = hitAt(reader, timeUnitAt(reader, open, 'day')?.last ?? open, 'weekday');
  if (name === undefined || name.lead.letters > 0) return undefined;
  const weekday = Number(name.id);
  const date = dateBeside(reader, name.last);
  const end = date?.last ?? name.last;
  const last = isMark(reader.tokens[index], '(') ? skipMark(reader, end, ')') : end;
  if (date) return { value: { ...date.value, weekday, today: days }, last };
  return { value: { kind: 'relativeDay', days, weekday }, last };
}

/** Whether a word that may be no day has nothing beside it that shows one: غدا he became, and tomorrow. */
function isOtherWord(reader: TimeReader, { first, last }: Hit): boolean {
  if (!wordAt(reader, first, 'doubtful') || last > first + 1) return false;
  if (wordBefore(reader, first, 'after', 'until', 'in')) return false;
  return !reader.endingAt.get(first)?.some(({ category }) => category === 'dayPart');
}

/** The day before or after, the first day: اليوم التالي, اليوم الأول. */
function isNotToday(reader: TimeReader, index: number): boolean {
  return (
    wordAt(reader, index, 'following', 'preceding', 'same', 'last') !== undefined ||
    hitAt(reader, index, 'ordinal')?.lead.article === true ||
    /^\d+$/.test(reader.tokens[index]?.form ?? '')
  );
}
