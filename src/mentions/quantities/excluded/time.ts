import type { Numeral } from './numbers/numbers.js';
import { hitAt, hitBefore, isGluedMark, type QuantityReader } from './quantity-reader.js';

/** Figures that could be years. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** Whether a number belongs to a date or a clock, which are times and not quantities. */
export function isTime(reader: QuantityReader, numeral: Numeral, counted: boolean): boolean {
  const { first, last } = numeral;
  const start = numeral.shape === 'digits' && numeral.proclitics !== '' ? first - 1 : first;
  if (hitBefore(reader, start, 'timeUnit', 'year') || hitBefore(reader, first, 'timeUnit', 'year'))
    return true;
  if (monthAt(reader, last) || (numeral.value <= 31 && monthAt(reader, skipOf(reader, last)))) return true;
  const pastStop = isGluedMark(reader, start - 1, '.') ? start - 1 : start;
  const month = hitBefore(reader, pastStop, 'month') ?? hitBefore(reader, pastStop, 'hijriMonth');
  if (month && (numeral.value <= 31 || isYear(reader, numeral))) return true;
  if (hitAt(reader, last, 'timeWord', 'am', 'pm', 'utc')) return true;
  if (numeral.proclitics.endsWith('ال') && !counted && partOfMonth(reader, last)) return true;
  return !counted && isYear(reader, numeral);
}

function monthAt(reader: QuantityReader, index: number): boolean {
  return (hitAt(reader, index, 'month') ?? hitAt(reader, index, 'hijriMonth')) !== undefined;
}

function skipOf(reader: QuantityReader, index: number): number {
  return (hitAt(reader, index, 'preposition', 'of', 'from') ?? { last: index }).last;
}

/** The 22nd «of the month». */
function partOfMonth(reader: QuantityReader, index: number): boolean {
  const after = skipOf(reader, index);
  return after > index && (monthAt(reader, after) || hitAt(reader, after, 'timeUnit') !== undefined);
}

/** Four bare digits from 1000 to 2199. */
export function isYear(reader: QuantityReader, { first, last, value, shape }: Numeral): boolean {
  return (
    shape === 'digits' &&
    last === first + 1 &&
    reader.tokens[first]?.form.length === 4 &&
    value >= FIRST_YEAR &&
    value <= LAST_YEAR
  );
}

/** Whether a unit of time is what is counted: a duration, which is a time. */
export function isDuration(reader: QuantityReader, index: number): boolean {
  for (let at = index; at < index + 3; at++) {
    if (hitAt(reader, at, 'timeUnit')) return true;
    const token = reader.tokens[at];
    const passable =
      token?.form === '-' ||
      (at === index &&
        token?.kind === 'word' &&
        reader.document.language === 'en' &&
        !reader.hitsAt[at]?.length);
    if (!passable) return false;
  }
  return false;
}
