import type { TimeUnit } from '../../../concepts/times.js';
import { hasHit, hitAt } from '../../../grammar/hits.js';
import type { Category } from '../../../model/lexicon.js';
import { isAfter, pastPartitive, type QuantityReader } from '../quantity-reader.js';

/** What is counted in ordinals: the twentieth century. */
const NUMBERED: ReadonlySet<string> = new Set<TimeUnit>(['century', 'decade', 'year']);
const MONTHS: readonly Category[] = ['month', 'hijriMonth'];

/** Whether an ordinal is the day of a date or part of the name of a month (تشرين الثاني), or of `the day before yesterday`. */
export function isDatePart(reader: QuantityReader, first: number, last: number): boolean {
  const of = pastPartitive(reader, last);
  return (
    MONTHS.some((category) => hasHit(reader, of, category)) ||
    hasHit(reader, last, 'timeUnit', NUMBERED) ||
    hasHit(reader, last, 'dayPart') ||
    isAfter(reader, first, ['timeUnit', 'month', 'hijriMonth']) ||
    (hitAt(reader, first, 'timeWord')?.last ?? 0) > last ||
    isInMonth(reader, first)
  );
}

/** Whether a token ends the name of a month: تشرين الثاني. */
function isInMonth(reader: QuantityReader, index: number): boolean {
  return (
    reader.hitsAt[index - 1]?.some(({ category, last }) => MONTHS.includes(category) && last > index) ?? false
  );
}
