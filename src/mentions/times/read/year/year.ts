import { hitAt } from '../../../../grammar/hits.js';
import type { Hit } from '../../../../model/lexicon.js';
import type { YearReference } from '../../expression.js';
import { readCardinal } from '../cardinal.js';
import { isYear, readYearDigits } from '../digits.js';
import { skipMark, skipWords } from '../skip.js';
import { type Read, type TimeReader, wordAt } from '../time-reader.js';
import { timeUnitAt } from '../time-unit.js';
import { readToward, stepOf } from '../toward.js';

export { readCentury } from './century.js';
export { readDecade } from './decade.js';
export { readLoneYear } from './lone-year.js';

/** A year named as such: العام 1993, the year 2020, last year, العام الماضي, the same year; with `bare`, figures alone. */
export function readYear(reader: TimeReader, index: number, bare: boolean): Read<YearReference> | undefined {
  const at = skipWords(reader, index, 'article');
  const figures = bare ? readYearDigits(reader, at) : undefined;
  if (figures && hitAt(reader, figures.last, 'timeUnit')?.id !== 'year') {
    return {
      value: { kind: 'known', year: figures.value },
      last: skipWords(reader, figures.last, 'gregorian'),
    };
  }
  const before = readToward(reader, at);
  const same = wordAt(reader, at, 'same');
  const unit = timeUnitAt(reader, before?.last ?? same?.last ?? at, 'year');
  if (unit === undefined || isSeveral(reader, unit)) return undefined;
  if (before) return { value: { kind: 'offset', years: stepOf(before.value) }, last: unit.last };
  if (same) return { value: { kind: 'same' }, last: unit.last };
  const named = readYearDigits(reader, unit.last) ?? yearInWords(reader, unit.last);
  if (named)
    return { value: { kind: 'known', year: named.value }, last: skipWords(reader, named.last, 'gregorian') };
  const after = readToward(reader, unit.last);
  if (after) return { value: { kind: 'offset', years: stepOf(after.value) }, last: after.last };
  const again = wordAt(reader, unit.last, 'same');
  return again && { value: { kind: 'same' }, last: again.last };
}

/** Whether a unit says how many; two years named one by one (العامين 2014 و2015) are each a year. */
function isSeveral(reader: TimeReader, unit: Hit): boolean {
  if (wordAt(reader, unit.first, 'each-of')) return readYearDigits(reader, unit.last) === undefined;
  return wordAt(reader, unit.first, 'plural', 'dual') !== undefined;
}

/** A year in words: سنة ألفين وأحد عشر. */
function yearInWords(reader: TimeReader, index: number): Read<number> | undefined {
  const thousands = Number(hitAt(reader, index, 'number')?.id);
  const year = thousands === 1000 || thousands === 2000 ? readCardinal(reader, index) : undefined;
  return year && isYear(year.value) ? year : undefined;
}

/** A year, with of or من before it, that belongs to the day, month or season before. */
export function readYearOf(reader: TimeReader, index: number): Read<YearReference> | undefined {
  return readYear(reader, skipWords(reader, skipMark(reader, index, ','), 'of', 'from', 'in'), true);
}
