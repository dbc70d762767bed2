import { type DecadeWord, decadeYears } from '../../../../concepts/times.js';
import type { TimeBase } from '../../expression.js';
import { isYear } from '../digits.js';
import { skipWords } from '../skip.js';
import { type Read, type TimeReader, wordAt, wordBefore } from '../time-reader.js';
import { readCentury } from './century.js';

/** Decades in figures that a text of today names; two figures are of the last century. */
const CENTURY = 1900;

/** The nineties, التسعينيات من القرن الماضي, the 1990s, تسعينيات القرن التاسع عشر. */
export function readDecade(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  return decadeInFigures(reader, index) ?? decadeInWords(reader, index);
}

/** The 1990s, the 90s. */
function decadeInFigures(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const figures = reader.tokens[index];
  const ending = reader.tokens[index + 1];
  if (figures?.kind !== 'number' || !/^(?:\d\d)?\d0$/.test(figures.form)) return undefined;
  if (ending === undefined || ending.spaced || !reader.grammar.makesDecade(ending.form)) return undefined;
  const year = Number(figures.form);
  const last = index + 2;
  if (isYear(year)) return { value: decade(year), last };
  return year >= 20 && year < 100 && hasArticle(reader, index)
    ? { value: decade(CENTURY + year), last }
    : undefined;
}

/** The nineties, of the last century or of the one named behind. */
function decadeInWords(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const hit = reader.hitsAt[index]?.find(({ category, id }) => category === 'timeWord' && isDecade(id));
  if (hit === undefined || !isDecade(hit.id)) return undefined;
  const after = skipWords(reader, skipWords(reader, hit.last, 'of', 'from'), 'article');
  if (wordAt(reader, after, 'age')) return undefined;
  const century = readCentury(reader, after);
  if (century === undefined && !hit.lead.article && !hasArticle(reader, index)) return undefined;
  const first = century?.value.from ?? CENTURY;
  return { value: decade(first + decadeYears[hit.id]), last: century?.last ?? hit.last };
}

/** Whether an article stands before a token, the part of a decade passed over: the late nineties. */
function hasArticle(reader: TimeReader, index: number): boolean {
  const at = wordBefore(reader, index, 'early', 'mid', 'late')?.first ?? index;
  return wordBefore(reader, at, 'article') !== undefined;
}

function isDecade(id: string): id is DecadeWord {
  return Object.hasOwn(decadeYears, id);
}

function decade(from: number): TimeBase {
  return { kind: 'years', from, to: from + 10, precision: 'decade' };
}
