import { type DecadeWord, decadeYears } from '../../../concepts/times.js';
import { hitAt } from '../../../grammar/hits.js';
import { isMark } from '../../../grammar/marks.js';
import type { Hit } from '../../../model/lexicon.js';
import type { TimeBase, Toward, YearReference } from '../expression.js';
import { type ReadNumber, readCardinal, readDigits, readOrdinal, readYearDigits } from './number.js';
import { skipWords, type TimeReader, unitAt, wordAt, wordBefore } from './time-reader.js';

export interface Read<T> {
  readonly value: T;
  readonly last: number;
}

const DIRECTIONS = { 'last-but-one': -2, last: -1, this: 0, next: 1 } as const satisfies Record<
  Toward,
  number
>;

/** Last, next or this, at a token. */
export function readToward(reader: TimeReader, index: number): Read<Toward> | undefined {
  const id = (['last-but-one', 'last', 'next', 'this'] as const).find((word) => wordAt(reader, index, word));
  const hit = id && wordAt(reader, index, id);
  return id && hit ? { value: id, last: hit.last } : undefined;
}

/** Years, months … from publication for last, next and this. */
export function stepOf(toward: Toward): -2 | -1 | 0 | 1 {
  return DIRECTIONS[toward];
}

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
  const unit = unitAt(reader, before?.last ?? same?.last ?? at, 'year');
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
function yearInWords(reader: TimeReader, index: number): ReadNumber | undefined {
  const thousands = Number(hitAt(reader, index, 'number')?.id);
  const year = thousands === 1000 || thousands === 2000 ? readCardinal(reader, index) : undefined;
  return year && year.value < 2200 ? year : undefined;
}

/** A year, with of or من before it, that belongs to the day, month or season before. */
export function readYearOf(reader: TimeReader, index: number): Read<YearReference> | undefined {
  const comma = isMark(reader.tokens[index], ',') ? index + 1 : index;
  const of = wordAt(reader, comma, 'of', 'from', 'in');
  return readYear(reader, of?.last ?? comma, true);
}

/** The nineties, التسعينيات من القرن الماضي, the 1990s, تسعينيات القرن التاسع عشر. */
export function readDecade(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const figures = reader.tokens[index];
  const ending = reader.tokens[index + 1];
  if (
    figures?.kind === 'number' &&
    /^(?:\d\d)?\d0$/.test(figures.form) &&
    ending !== undefined &&
    !ending.spaced &&
    reader.grammar.makesDecade(ending.form)
  ) {
    const year = Number(figures.form);
    if (year >= 1000 && year < 2100) return { value: decade(year), last: index + 2 };
    if (year >= 20 && year < 100 && wordBefore(reader, skipBackPart(reader, index), 'article')) {
      return { value: decade(1900 + year), last: index + 2 };
    }
    return undefined;
  }
  const hit = reader.hitsAt[index]?.find((h) => h.category === 'timeWord' && isDecade(h.id));
  if (hit === undefined || !isDecade(hit.id)) return undefined;
  const of = wordAt(reader, hit.last, 'of', 'from');
  const after = skipWords(reader, of?.last ?? hit.last, 'article');
  if (wordAt(reader, after, 'age')) return undefined;
  const century = readCentury(reader, after);
  const definite = hit.lead.article || wordBefore(reader, skipBackPart(reader, index), 'article');
  if (century === undefined && !definite) return undefined;
  const first = century?.value.kind === 'years' ? century.value.from : 1900;
  return { value: decade(first + decadeYears[hit.id]), last: century?.last ?? hit.last };
}

/** القرن الماضي, the last century, القرن التاسع عشر, the 19th century. */
export function readCentury(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const toward = readToward(reader, index);
  const ordinal = toward ? undefined : readOrdinal(reader, index);
  const unit = unitAt(reader, toward?.last ?? ordinal?.last ?? index, 'century');
  if (unit === undefined) return undefined;
  const after = toward ? undefined : readToward(reader, unit.last);
  const which = toward ?? after;
  if (which) return { value: centuryFrom(2000 + 100 * stepOf(which.value)), last: after?.last ?? unit.last };
  const number = ordinal ?? readOrdinal(reader, unit.last) ?? definiteNumber(reader, unit.last);
  if (number === undefined) return undefined;
  return { value: centuryFrom((number.value - 1) * 100), last: ordinal ? unit.last : number.last };
}

/** A number with the article, which ranks after a noun: القرن العشرين, القرن الـ19. */
function definiteNumber(reader: TimeReader, index: number): ReadNumber | undefined {
  if (hitAt(reader, index, 'number')?.lead.article) return readCardinal(reader, index);
  const at = skipWords(reader, index, 'article');
  return at > index ? readDigits(reader, at, 1, 2) : undefined;
}

function isDecade(id: string): id is DecadeWord {
  return Object.hasOwn(decadeYears, id);
}

function decade(from: number): TimeBase {
  return { kind: 'years', from, to: from + 10, precision: 'decade' };
}

function centuryFrom(from: number): TimeBase {
  return { kind: 'years', from, to: from + 100, precision: 'century' };
}

function skipBackPart(reader: TimeReader, index: number): number {
  return wordBefore(reader, index, 'early', 'mid', 'late')?.first ?? index;
}
