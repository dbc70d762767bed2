import { isKindOf } from '../../../concepts/kinds.js';
import { hitAt } from '../../../grammar/hits.js';
import { isMark } from '../../../grammar/marks.js';
import type { Numeral } from '../numbers/numbers.js';
import { hitBefore, pastHyphen, pastPartitive, type QuantityReader } from '../quantity-reader.js';
import type { Measured } from './measured.js';

const YEAR_OR_MONTH: ReadonlySet<string> = new Set(['year', 'month']);
const OF_AGE: ReadonlySet<string> = new Set(['year-of-age', 'month-of-age']);
/** Words that say of years behind them that they are an age: البالغ 64 عاما. */
const AGED: ReadonlySet<string> = new Set(['age']);
const YEAR_OF_AGE: ReadonlySet<string> = new Set(['year-of-age']);

/** `aged 35`, `35-year-old`, `35 years old`, عمره 35 عاما. */
export function ageOf(reader: QuantityReader, { first, start, last }: Numeral): Measured | undefined {
  const direct = hitAt(reader, pastPartitive(reader, last), 'unit', OF_AGE);
  if (direct) return { unit: direct.id, first, last: direct.last };
  const year = hitAt(reader, pastHyphen(reader, last), 'timeUnit', YEAR_OR_MONTH);
  const unit = year?.id === 'month' ? 'month-of-age' : 'year-of-age';
  if (hitBefore(reader, start, 'unit', YEAR_OF_AGE)?.tail.letters === 0)
    return { unit, first, last: year?.last ?? last };
  if (year === undefined)
    return isAgeInCommas(reader, first, last) || isAgeOfOne(reader, first, last)
      ? { unit, first, last }
      : undefined;
  if (hitBefore(reader, start, 'timeWord', AGED) !== undefined) return { unit, first, last: year.last };
  const old = hitAt(reader, pastHyphen(reader, year.last), 'unit', YEAR_OF_AGE);
  if (old) return { unit, first, last: old.last };
  return isBracketed(reader, start, year.last) ? { unit, first, last: year.last } : undefined;
}

/** (45 عاما): years alone between brackets are an age. */
function isBracketed(reader: QuantityReader, first: number, last: number): boolean {
  return isMark(reader.tokens[first - 1], '(') && isMark(reader.tokens[last], ')');
}

const AGE = /^\d{1,2}$/;
const NAME = /^\p{Lu}\p{Ll}/u;

/** Whether one who is told by an office or title stands at a token: the captain, 41, was. */
const isOne = (reader: QuantityReader, index: number): boolean =>
  (['office', 'title'] as const).some((category) => {
    const hit = hitAt(reader, index, category);
    return hit !== undefined && hit.tail.number !== 'plural';
  });

/** `Smith, 45, said`: digits between commas after a name or an office. */
function isAgeInCommas(reader: QuantityReader, first: number, last: number): boolean {
  const name = reader.tokens[first - 2];
  return (
    AGE.test(reader.tokens[first]?.form ?? '') &&
    isMark(reader.tokens[first - 1], ',') &&
    isMark(reader.tokens[last], ',') &&
    name?.kind === 'word' &&
    (NAME.test(name.text) || isOne(reader, first - 2))
  );
}

const BE: ReadonlySet<string> = new Set(['be']);
const ONE: ReadonlySet<string> = new Set(['he', 'she']);
const WHO: ReadonlySet<string> = new Set(['relative']);

/** `She was 24`, `the victim, who is 31,`: digits that end a clause behind a verb of being that is said of one person. */
function isAgeOfOne(reader: QuantityReader, first: number, last: number): boolean {
  const next = reader.tokens[last];
  const ends =
    next === undefined || next.kind === 'punctuation' || hitAt(reader, last, 'marker') !== undefined;
  if (!ends || !AGE.test(reader.tokens[first]?.form ?? '')) return false;
  if (hitAt(reader, first - 1, 'light', BE) === undefined) return false;
  return (
    hitAt(reader, first - 2, 'reference', ONE) !== undefined ||
    isOnePerson(reader, first - 2) ||
    (hitAt(reader, first - 2, 'marker', WHO) !== undefined &&
      isMark(reader.tokens[first - 3], ',') &&
      isOnePerson(reader, first - 4))
  );
}

/** Whether a word names one person by what he is; a toll is no person. */
function isOnePerson(reader: QuantityReader, at: number): boolean {
  const kind = hitAt(reader, at, 'kind');
  if (kind === undefined || kind.tail.number !== undefined || !isKindOf(kind.id, 'person')) return false;
  return hitAt(reader, at, 'hedge') === undefined;
}
