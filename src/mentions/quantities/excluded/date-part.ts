import type { TimeUnit } from '../../../concepts/times.js';
import { hasHit, hitAt } from '../../../grammar/hits.js';
import { isAfter, pastPartitive, type QuantityReader } from '../quantity-reader.js';
import { isMonth, MONTHS } from './month.js';

/** What is counted in ordinals: the twentieth century. */
const NUMBERED: ReadonlySet<string> = new Set<TimeUnit>(['century', 'decade', 'year']);

/** Whether an ordinal is the day of a date or part of the name of a month (تشرين الثاني), or of `the day before yesterday`. */
export function isDatePart(reader: QuantityReader, first: number, last: number): boolean {
  return (
    isMonth(reader, pastPartitive(reader, last)) ||
    hasHit(reader, last, 'timeUnit', NUMBERED) ||
    hasHit(reader, last, 'dayPart') ||
    isAfter(reader, first, ['timeUnit', ...MONTHS]) ||
    (hitAt(reader, first, 'timeWord')?.last ?? 0) > last ||
    isInMonth(reader, first)
  );
}

/** Whether a token ends the name of a month: تشرين الثاني. */
function isInMonth(reader: QuantityReader, index: number): boolean {
  return (
    reader.hitsAt[index - 1]?.some(
      ({ category, last }) => MONTHS.some((month) => month === category) && last > index,
    ) ?? false
  );
}
