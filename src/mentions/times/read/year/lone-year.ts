import { isGluedMark, isMark } from '../../../../grammar/marks.js';
import type { TimeBase } from '../../expression.js';
import { readYearDigits } from '../digits.js';
import { joinsFigures, skipJoint } from '../joint.js';
import { pastTo, skipWords } from '../skip.js';
import { isCounted, type Read, type TimeReader, wordAt, wordBefore } from '../time-reader.js';
import { readYear } from './year.js';

/** Lower figures are a count unless they are named a year: news seldom name an earlier one bare, and count so far often. */
const FIRST = 1900;
/** The same behind a word that leads in hardly anything else: founded in 1888. */
const FIRST_LED = 1800;

/** A year: عام 1993, in 2020, منذ 2015, 2010-2015, العام الماضي, with evidence that the figures are one. */
export function readLoneYear(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const named = readYear(reader, index, false);
  if (named) return { value: { kind: 'year', year: named.value }, last: named.last };
  const year = readYearDigits(reader, index);
  if (year === undefined || year.value < FIRST_LED) return undefined;
  const heading = standsAlone(reader, index);
  const lead = heading ? 'sure' : leadIn(reader, index);
  const old = year.value < FIRST;
  if (lead === undefined || (old && (heading || lead === 'loose'))) return undefined;
  const until = untilYear(reader, year);
  if (until)
    return {
      value: { kind: 'years', from: year.value, to: until.value + 1, precision: 'year' },
      last: until.last,
    };
  if (!heading && countsNext(reader, year.last, old || lead === 'loose' || year.value % 100 === 0))
    return undefined;
  const last = skipWords(reader, year.last, 'gregorian');
  return { value: { kind: 'year', year: { kind: 'known', year: year.value } }, last };
}

/** The last year of a stretch: 2010-2015. */
function untilYear(reader: TimeReader, { value, last }: Read<number>): Read<number> | undefined {
  const to = pastTo(reader, last);
  const until = to === undefined ? undefined : readYearDigits(reader, to);
  return until && until.value > value ? until : undefined;
}

/** Whether a line holds one token: a year as a heading. */
function standsAlone(reader: TimeReader, index: number): boolean {
  const sentence = reader.document.sentences[reader.tokens[index]?.sentence ?? -1];
  return sentence !== undefined && sentence.last - sentence.first === 1;
}

/** How surely the words before figures lead a year in: `loose` where they lead many other things in too. */
function leadIn(reader: TimeReader, index: number): 'sure' | 'loose' | undefined {
  if (wordBefore(reader, index, 'in', 'since', 'until', 'during', 'early', 'mid', 'late')) return 'sure';
  if (isMark(reader.tokens[index - 1], '-') && wordBefore(reader, index - 1, 'mid', 'early', 'late'))
    return 'sure';
  if (followsYear(reader, index)) return 'sure';
  return wordBefore(reader, index, 'from', 'of', 'before', 'after', 'by', 'to', 'between')
    ? 'loose'
    : undefined;
}

/** Whether figures are the second of two years: 2014 and 2018, 2014-2018, 1443هـ/2021. */
function followsYear(reader: TimeReader, index: number): boolean {
  const before = reader.tokens[index - 1];
  const isYear = readYearDigits(reader, index - 2) !== undefined;
  if (isGluedMark(before, '-/')) return isYear || wordBefore(reader, index - 1, 'hijri') !== undefined;
  const joined = reader.tokens[index]?.spaced === false || skipJoint(reader, index - 1) > index - 1;
  return isYear && joined && before?.kind === 'word';
}

/** Whether what follows is counted by the figures: 2000 people, 2000 منزل. */
function countsNext(reader: TimeReader, index: number, strict: boolean): boolean {
  const next = reader.tokens[index];
  if (isMark(next, '%$€£')) return true;
  if (next?.spaced === false && wordAt(reader, index, 'gregorian')) return false;
  const other = joinsFigures(reader, index) ? readYearDigits(reader, index + 1) : undefined;
  if (other) return countsNext(reader, other.last, false);
  if (next?.kind !== 'word') return false;
  if (isCounted(reader, index)) return true;
  return strict && !isCapital(next.text) && reader.document.hitsAt[index]?.length === 0;
}

/** Whether a word as printed begins with a capital; a script without capitals has none. */
const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();
