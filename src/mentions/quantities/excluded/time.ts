import { hasHit } from '../../../grammar/hits.js';
import { isMark } from '../../../grammar/marks.js';
import type { Numeral } from '../numbers/numbers.js';
import { isAfter, isGluedMark, pastPartitive, type QuantityReader } from '../quantity-reader.js';
import { isMonth, MONTHS } from './month.js';

/** What can be a year: four digits, up to as far ahead as news look. Larger figures are counts without a noun. */
const YEAR_FIGURES = /^\d{4}$/;
const LAST_YEAR = 2199;
const LAST_DAY = 31;

const YEAR: ReadonlySet<string> = new Set(['year']);
const CLOCK: ReadonlySet<string> = new Set(['am', 'pm', 'utc']);

/** Whether a number belongs to a date or a clock, which are times and not quantities. */
export function isTime(reader: QuantityReader, numeral: Numeral, counted: boolean): boolean {
  const { first, start, last } = numeral;
  return (
    isAfter(reader, start, ['timeUnit'], YEAR) ||
    isAfter(reader, first, ['timeUnit'], YEAR) ||
    inDate(reader, numeral) ||
    hasHit(reader, last, 'timeWord', CLOCK) ||
    (!counted && ((numeral.lead.article && isPartOfMonth(reader, last)) || isYear(reader, numeral)))
  );
}

/** Whether a month stands beside a number that can be a day or a year of it. */
function inDate(reader: QuantityReader, numeral: Numeral): boolean {
  const { start, last, value } = numeral;
  if (isMonth(reader, last) || (value <= LAST_DAY && isMonth(reader, pastPartitive(reader, last))))
    return true;
  const pastStop = isGluedMark(reader, start - 1, '.') ? start - 1 : start;
  return (value <= LAST_DAY || isYear(reader, numeral)) && isAfter(reader, pastStop, MONTHS);
}

/** The 22nd «of the month». */
function isPartOfMonth(reader: QuantityReader, index: number): boolean {
  const after = pastPartitive(reader, index);
  return after > index && (isMonth(reader, after) || hasHit(reader, after, 'timeUnit'));
}

/** Four bare digits that can be a year. */
export function isYear(reader: QuantityReader, { first, last, value, shape }: Numeral): boolean {
  return (
    shape === 'digits' &&
    last === first + 1 &&
    YEAR_FIGURES.test(reader.tokens[first]?.form ?? '') &&
    value <= LAST_YEAR
  );
}

/** Whether a unit of time is what is counted: a duration, which is a time. A hyphen and an adjective may stand before it. */
export function isDuration(reader: QuantityReader, index: number): boolean {
  const at = isAdjective(reader, index) ? index + 1 : index;
  return hasHit(reader, isMark(reader.tokens[at], '-') ? at + 1 : at, 'timeUnit');
}

/** A word that the lexicon does not know, where adjectives stand before their noun. */
function isAdjective(reader: QuantityReader, index: number): boolean {
  return !reader.grammar.headFirst && reader.tokens[index]?.kind === 'word' && !reader.hitsAt[index]?.length;
}
