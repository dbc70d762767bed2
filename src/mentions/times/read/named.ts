import type { Season } from '../../../concepts/times.js';
import { hitAt } from '../../../grammar/hits.js';
import { isGluedMark, isMark } from '../../../grammar/marks.js';
import type { TimeBase } from '../expression.js';
import { toUnit } from './amount.js';
import { readDayOfMonth, readYearDigits } from './number.js';
import { joinsFigures, skipWords, type TimeReader, unitAt, wordAt, wordBefore } from './time-reader.js';
import { type Read, readToward, readYear, readYearOf, stepOf } from './year.js';

/** A year: عام 1993, in 2020, منذ 2015, 2010-2015, العام الماضي, with evidence that the figures are one. */
export function readYearTime(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const named = readYear(reader, index, false);
  if (named) return { value: { kind: 'year', year: named.value }, last: named.last };
  const year = readYearDigits(reader, index);
  if (year === undefined || year.value < 1900) return undefined;
  const to = isMark(reader.tokens[year.last], '-')
    ? year.last + 1
    : wordAt(reader, year.last, 'to', 'until')?.last;
  const dash = to === undefined ? undefined : readYearDigits(reader, to);
  const range = dash && dash.value > year.value && dash.value - year.value < 100 ? dash : undefined;
  const heading = standsAlone(reader, index);
  const lead = heading ? 'sure' : leadIn(reader, index);
  if (lead === undefined) return undefined;
  if (range)
    return {
      value: { kind: 'years', from: year.value, to: range.value + 1, precision: 'year' },
      last: range.last,
    };
  if (!heading && countsNext(reader, year.last, lead === 'loose' || year.value % 100 === 0)) return undefined;
  const last = skipWords(reader, year.last, 'gregorian');
  return { value: { kind: 'year', year: { kind: 'known', year: year.value } }, last };
}

/** Whether a line holds one token: a year as a heading. */
export function standsAlone(reader: TimeReader, index: number): boolean {
  const sentence = reader.document.sentences[reader.tokens[index]?.sentence ?? -1];
  return sentence !== undefined && sentence.last - sentence.first === 1;
}

/** How surely the words before figures lead a year in: `loose` where they lead many other things in too. */
function leadIn(reader: TimeReader, index: number): 'sure' | 'loose' | undefined {
  if (wordBefore(reader, index, 'in', 'since', 'until', 'during', 'early', 'mid', 'late')) return 'sure';
  if (isMark(reader.tokens[index - 1], '-') && wordBefore(reader, index - 1, 'mid', 'early', 'late'))
    return 'sure';
  const joined =
    reader.tokens[index]?.spaced === false ||
    (reader.document.hitsAt[index - 1] ?? []).some((hit) => hit.category === 'marker' && hit.id === 'and');
  if (joined && reader.tokens[index - 1]?.kind === 'word' && readYearDigits(reader, index - 2)) return 'sure';
  if (
    isGluedMark(reader.tokens[index - 1], '-/') &&
    (readYearDigits(reader, index - 2) || wordBefore(reader, index - 1, 'hijri'))
  )
    return 'sure';
  return wordBefore(reader, index, 'from', 'of', 'before', 'after', 'by', 'to', 'between')
    ? 'loose'
    : undefined;
}

/** Whether what follows is counted by the figures: 2000 people, 2000 منزل. */
function countsNext(reader: TimeReader, index: number, strict: boolean): boolean {
  const next = reader.tokens[index];
  if (isMark(reader.tokens[index], '%$€£')) return true;
  if (next?.spaced === false && wordAt(reader, index, 'gregorian')) return false;
  const other = joinsFigures(reader, index) ? readYearDigits(reader, index + 1) : undefined;
  if (other) return countsNext(reader, other.last, false);
  if (next?.kind !== 'word') return false;
  const categories = ['kind', 'unit', 'currency', 'number', 'timeUnit', 'fraction'] as const;
  const counted = categories.some((category) => {
    const hit = hitAt(reader, index, category);
    return hit !== undefined && hit.lead.letters === 0;
  });
  if (counted) return true;
  const known = reader.document.hitsAt[index] ?? [];
  return strict && known.length === 0 && next.text.charAt(0) === next.text.charAt(0).toLowerCase();
}

/** A season with its year or direction, or led in by a preposition: صيف 2014, last summer, in the winter. */
export function readSeason(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const before = readToward(reader, index);
  const at = before?.last ?? index;
  const season = (['spring', 'summer', 'autumn', 'winter'] as const).find((id) => wordAt(reader, at, id));
  const hit = season && wordAt(reader, at, season);
  if (season === undefined || hit === undefined) return undefined;
  const base = { kind: 'season', season: season satisfies Season } as const;
  if (before) return { value: { ...base, toward: before.value }, last: hit.last };
  const year = readYearOf(reader, hit.last);
  if (year) return { value: { ...base, year: year.value }, last: year.last };
  const toward = readToward(reader, hit.last);
  if (toward) return { value: { ...base, toward: toward.value }, last: toward.last };
  const lead = wordBefore(reader, index, 'article')?.first ?? index;
  const led = wordBefore(reader, lead, 'in', 'during', 'since', 'until', 'early', 'mid', 'late');
  return led && !wordAt(reader, at, 'doubtful') && !hitAt(reader, hit.last, 'month')
    ? { value: base, last: hit.last }
    : undefined;
}

/** A time that points back to one named before: الـ22 من الشهر ذاته, the same day, the following year. */
export function readSame(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const day = readDayOfMonth(reader, index);
  const of = day && wordAt(reader, day.last, 'of', 'from');
  const at = skipWords(reader, of?.last ?? index, 'article');
  if (day && !of) return undefined;
  const before = wordAt(reader, at, 'same', 'following', 'preceding');
  const unit = unitAt(reader, before?.last ?? at);
  if (unit === undefined || wordAt(reader, unit.first, 'plural', 'dual')) return undefined;
  if (day && unit.id !== 'month') return undefined;
  if (unit.id === 'year' && readYearDigits(reader, unit.last)) return undefined;
  const after = before ? undefined : wordAt(reader, unit.last, 'same', 'following', 'preceding');
  const word = before ?? after;
  if (word === undefined) return undefined;
  const shift = word.id === 'following' ? 1 : word.id === 'preceding' ? -1 : 0;
  const last = after?.last ?? unit.last;
  return { value: { kind: 'same', unit: toUnit(unit.id), shift, ...(day ? { day: day.value } : {}) }, last };
}

/** A day of the month of publication, or of one beside it: السابع من الشهر الجاري, 5 الجاري, the 3rd of last month. */
export function readDayOfThis(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const day = readDayOfMonth(reader, index);
  if (day === undefined) return undefined;
  const of = wordAt(reader, day.last, 'of', 'from');
  const at = of?.last ?? day.last;
  const before = readToward(reader, at);
  const unit = unitAt(reader, before?.last ?? at, 'month');
  const toward = before ?? (unit && readToward(reader, unit.last));
  if (toward === undefined || (unit && !of)) return undefined;
  const bare = unit === undefined;
  const named = wordBefore(reader, index, 'in', 'on') ?? unitAt(reader, index - 1, 'day');
  if (bare && (toward.value !== 'this' || !isDefinite(reader, at) || (!of && !named))) return undefined;
  const last = before ? (unit?.last ?? before.last) : toward.last;
  return { value: { kind: 'dayOfMonth', day: day.value, months: stepOf(toward.value) }, last };
}

/** Whether a word stands with the Arabic article: الجاري. */
function isDefinite(reader: TimeReader, index: number): boolean {
  return (
    reader.grammar.looksDefinite(reader.tokens[index]?.form ?? '') &&
    hitAt(reader, index + 1, 'kind') === undefined
  );
}
