import { hasHit } from '../../../grammar/hits.js';
import { isMark } from '../../../grammar/marks.js';
import type { Numeral } from '../numbers/numbers.js';
import { isAfter, isGluedMark, pastPartitive, type QuantityReader } from '../quantity-reader.js';

/** Figures that could be years. */
const FIRST_YEAR = 1000;
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
  return (value <= LAST_DAY || isYear(reader, numeral)) && isAfter(reader, pastStop, ['month', 'hijriMonth']);
}

function isMonth(reader: QuantityReader, index: number): boolean {
  return hasHit(reader, index, 'month') || hasHit(reader, index, 'hijriMonth');
}

/** The 22nd «of the month». */
function isPartOfMonth(reader: QuantityReader, index: number): boolean {
  const after = pastPartitive(reader, index);
  return after > index && (isMonth(reader, after) || hasHit(reader, after, 'timeUnit'));
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

/** Hyphens and one adjective may stand before a unit of time: a three-day visit, three full days. */
const UNIT_REACH = 3;

/** Whether a unit of time is what is counted: a duration, which is a time. */
export function isDuration(reader: QuantityReader, index: number): boolean {
  for (let at = index; at < index + UNIT_REACH; at++) {
    if (hasHit(reader, at, 'timeUnit')) return true;
    if (!isMark(reader.tokens[at], '-') && !(at === index && isAdjective(reader, at))) return false;
  }
  return false;
}

/** A word that the lexicon does not know, where adjectives stand before their noun. */
function isAdjective(reader: QuantityReader, index: number): boolean {
  return !reader.grammar.headFirst && reader.tokens[index]?.kind === 'word' && !reader.hitsAt[index]?.length;
}
