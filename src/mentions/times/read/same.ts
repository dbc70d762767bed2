import type { TimeWord } from '../../../concepts/times.js';
import type { TimeBase } from '../expression.js';
import { readYearDigits } from './digits.js';
import { readDayOfMonth } from './ordinal.js';
import { skipWords } from './skip.js';
import { type Read, type TimeReader, wordAt } from './time-reader.js';
import { timeUnitAt, toTimeUnit } from './time-unit.js';

/** A time that points back to one named before: الـ22 من الشهر ذاته, the same day, the following year. */
export function readSame(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const day = readDayOfMonth(reader, index);
  if (day === undefined) return readSameUnit(reader, index);
  const of = wordAt(reader, day.last, 'of', 'from');
  const month = of && readSameUnit(reader, of.last);
  if (month?.value.unit !== 'month') return undefined;
  return { value: { ...month.value, day: day.value }, last: month.last };
}

type Same = Extract<TimeBase, { readonly kind: 'same' }>;

/** The same month, العام التالي. */
function readSameUnit(reader: TimeReader, index: number): Read<Same> | undefined {
  const at = skipWords(reader, index, 'article');
  const before = wordAt(reader, at, ...POINTERS);
  const unit = timeUnitAt(reader, before?.last ?? at);
  if (unit === undefined || wordAt(reader, unit.first, 'plural', 'dual')) return undefined;
  if (unit.id === 'year' && readYearDigits(reader, unit.last)) return undefined;
  const word = before ?? wordAt(reader, unit.last, ...POINTERS);
  if (word === undefined) return undefined;
  const shift = word.id === 'following' ? 1 : word.id === 'preceding' ? -1 : 0;
  return { value: { kind: 'same', unit: toTimeUnit(unit.id), shift }, last: before ? unit.last : word.last };
}

const POINTERS = ['same', 'following', 'preceding'] as const satisfies readonly TimeWord[];
