import type { Season, TimeUnit } from '../concepts/times.js';
import type { TimeBase, TimeExpression } from './time-expression.js';
import { readCardinal, readDayOfMonth, readYearDigits } from './time-number.js';
import {
  hitAt,
  isMark,
  skipWords,
  type TimeReader,
  token,
  unitAt,
  wordAt,
  wordBefore,
} from './time-reader.js';
import { readToward, readYear, readYearOf, type Read, stepOf } from './time-year.js';

/** A number of units: three months, شهرين, عدة أشهر, the two weeks, half an hour. */
interface Amount {
  readonly unit: TimeUnit;
  /** Absent where the text gives none (several weeks). */
  readonly count?: number;
  /** Whether a number, a dual or a plural is said. */
  readonly counted: boolean;
  readonly first: number;
  readonly last: number;
}

export type Period = Read<TimeBase> &
  Pick<TimeExpression, 'relation' | 'approximate'> & { readonly first?: number };

const unitIds: readonly TimeUnit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
];
const toUnit = (id: string): TimeUnit => unitIds.find((unit) => unit === id) ?? 'day';

/** A time counted in units: last week, منذ أربعة أعوام, three months ago, لمدة يومين, the past two weeks. */
export function readPeriod(reader: TimeReader, index: number): Period | undefined {
  const start = skipWords(reader, index, 'article', 'single');
  const before = readToward(reader, start);
  const recent = wordAt(reader, start, 'late');
  const counted = recent && readAmount(reader, recent.last);
  const amount = readAmount(reader, before?.last ?? start) ?? (counted?.counted ? counted : undefined);
  if (amount === undefined || isAge(reader, amount)) return undefined;
  const after =
    readToward(reader, amount.last) ?? (wordAt(reader, amount.last, 'recent') && pastOf(reader, amount.last));
  const toward = before ?? after;
  const last = before ? amount.last : (after?.last ?? amount.last);
  if (toward) return towardPeriod(amount, stepOf(toward.value), last);
  if (recent && amount.first >= recent.last) return towardPeriod(amount, -1, amount.last);
  return relatedPeriod(reader, amount);
}

function pastOf(reader: TimeReader, index: number): Read<'last'> {
  return { value: 'last', last: skipWords(reader, index, 'recent') };
}

function towardPeriod(amount: Amount, step: -1 | 0 | 1, last: number): Period | undefined {
  if (!amount.counted) return { value: { kind: 'relative', unit: amount.unit, count: step }, last };
  if (step === 0) return undefined;
  const value: TimeBase = {
    kind: 'length',
    unit: amount.unit,
    from: 'publication',
    sign: step,
    ...countOf(amount),
  };
  return { value, last, relation: 'during', ...vaguely(amount) };
}

/** An amount whose place in time is said by the words round it. */
function relatedPeriod(reader: TimeReader, amount: Amount): Period | undefined {
  const { unit, last } = amount;
  const said = { ...countOf(amount, 1) };
  const count = said.count;
  const ago = wordAt(reader, last, 'ago');
  if (ago && count !== undefined)
    return { value: { kind: 'relative', unit, count: -count }, last: ago.last, ...vaguely(amount) };
  if (ago)
    return {
      value: { kind: 'length', unit, from: 'publication', sign: -1 },
      last: ago.last,
      relation: 'before',
      approximate: true,
    };
  const later = wordAt(reader, last, 'later', 'earlier');
  if (later) {
    const relation = later.id === 'later' ? 'after' : 'before';
    return {
      value: { kind: 'length', unit, from: 'event', ...said },
      last: later.last,
      relation,
      ...vaguely(amount),
    };
  }
  const lead = leadOf(reader, amount.first);
  const length: TimeBase = { kind: 'length', unit, from: 'none', ...said };
  if (wordBefore(reader, lead, 'since') && !definite(reader, amount)) {
    if (count === undefined)
      return {
        value: { ...length, from: 'publication', sign: -1 },
        last,
        relation: 'since',
        approximate: true,
      };
    return { value: { kind: 'relative', unit, count: -count }, last, relation: 'since' };
  }
  if (definite(reader, amount) && !amount.counted) {
    const parted =
      wordBefore(reader, lead, 'early', 'mid', 'late') && ['week', 'month', 'year', 'decade'].includes(unit);
    return parted ? { value: { kind: 'relative', unit, count: 0 }, last } : undefined;
  }
  if (wordBefore(reader, lead, 'after'))
    return { value: { ...length, from: 'event' }, last, relation: 'after', ...vaguely(amount) };
  if (wordBefore(reader, lead, 'before')) {
    const ofEvent = wordAt(reader, last, 'from', 'of', 'before') !== undefined;
    if (!ofEvent && count === undefined)
      return {
        value: { ...length, from: 'publication', sign: -1 },
        last,
        relation: 'before',
        approximate: true,
      };
    if (ofEvent || count === undefined)
      return { value: { ...length, from: 'event' }, last, relation: 'before', ...vaguely(amount) };
    return { value: { kind: 'relative', unit, count: -count, led: true }, last };
  }
  const event = wordAt(reader, last, 'before', 'after');
  if (event && amount.counted && !readYear(reader, event.last, true)) {
    const relation = event.id === 'after' ? 'after' : 'before';
    return { value: { ...length, from: 'event' }, last: event.last, relation, ...vaguely(amount) };
  }
  if (wordBefore(reader, lead, 'within'))
    return { value: { ...length, ahead: true }, last, relation: 'during', ...vaguely(amount) };
  if (wordBefore(reader, lead, 'for', 'during')) return { value: length, last, ...vaguely(amount) };
  return amount.counted && amount.count !== undefined ? { value: length, last } : undefined;
}

function readAmount(reader: TimeReader, index: number): Amount | undefined {
  const vague = wordAt(reader, index, 'few');
  const number = vague ? undefined : readCardinal(reader, index);
  const half = (vague ?? number) ? undefined : hitAt(reader, index, 'fraction');
  const more = number ? halfAfter(reader, number.last) : undefined;
  const at = skipWords(reader, vague?.last ?? more?.last ?? half?.last ?? index, 'article', 'single', 'few');
  const hyphen = number && isMark(reader, at, '-', true) ? at + 1 : at;
  const hit = unitAt(reader, hyphen);
  if (hit === undefined || (half && hit.first === index)) return undefined;
  if ((number || half) && hit.proclitics.endsWith('ال')) return undefined;
  const unit = toUnit(hit.id);
  const made = { unit, first: index, last: hit.last };
  if (vague) return { ...made, counted: true };
  const rest = halfAfter(reader, hit.last);
  if (number)
    return { ...made, count: number.value + (more?.more ?? 0) + rest.more, counted: true, last: rest.last };
  if (half) return { ...made, count: Number(half.id), counted: true };
  if (wordAt(reader, hit.first, 'dual'))
    return { ...made, count: 2 + rest.more, counted: true, last: rest.last };
  if (!wordAt(reader, hit.first, 'plural')) {
    return rest.more > 0
      ? { ...made, count: 1 + rest.more, counted: true, last: rest.last }
      : { ...made, counted: false };
  }
  const after = readCardinal(reader, hit.last);
  const definiteNumber = after && hitAt(reader, hit.last, 'number')?.proclitics.endsWith('ال');
  if (after && definiteNumber) return { ...made, count: after.value, counted: true, last: after.last };
  return { ...made, counted: true, last: skipWords(reader, hit.last, 'few') };
}

/** ونصف after a unit: half of it more. */
function halfAfter(reader: TimeReader, index: number): { readonly more: number; readonly last: number } {
  const half = wordAt(reader, index, 'half-past');
  return half ? { more: 0.5, last: half.last } : { more: 0, last: index };
}

function countOf(amount: Amount, single?: number): { readonly count?: number } {
  const count = amount.count ?? (amount.counted ? undefined : single);
  return count === undefined ? {} : { count };
}

function vaguely(amount: Amount): { readonly approximate?: true } {
  return amount.counted && amount.count === undefined ? { approximate: true } : {};
}

/** The token before which a preposition leads an amount in: hedges and articles passed over. */
function leadOf(reader: TimeReader, index: number): number {
  const article = wordBefore(reader, index, 'article', 'single')?.first ?? index;
  const hedge = wordBefore(reader, article, 'about')?.first ?? article;
  return wordBefore(reader, hedge, 'article', 'single')?.first ?? hedge;
}

function definite(reader: TimeReader, amount: Amount): boolean {
  const written = hitAt(reader, amount.first, 'timeUnit')?.proclitics.endsWith('ال') === true;
  return written || wordBefore(reader, amount.first, 'article') !== undefined;
}

/** Ages are no times: 32 years old, (25 عاما), aged 12 years. */
function isAge(reader: TimeReader, { first, last, unit }: Amount): boolean {
  if (unit !== 'year' && unit !== 'month') return false;
  const joined = isMark(reader, last, '-') ? last + 1 : last;
  if (wordAt(reader, joined, 'age') || wordAt(reader, skipWords(reader, last, 'of', 'from'), 'age'))
    return true;
  const before = leadOf(reader, first);
  if (
    wordBefore(reader, before, 'age') ||
    wordBefore(reader, wordBefore(reader, before, 'in')?.first ?? before, 'age')
  )
    return true;
  return isMark(reader, first - 1, '(') && isMark(reader, last, ')');
}

/** A year: عام 1993, in 2020, منذ 2015, 2010-2015, العام الماضي, with evidence that the figures are one. */
export function readYearTime(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const named = readYear(reader, index, false);
  if (named) return { value: { kind: 'year', year: named.value }, last: named.last };
  const year = readYearDigits(reader, index);
  if (year === undefined || year.value < 1900) return undefined;
  const to = isMark(reader, year.last, '-') ? year.last + 1 : wordAt(reader, year.last, 'to', 'until')?.last;
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
  return { value: { kind: 'year', year: { kind: 'known', year: year.value } }, last: year.last };
}

/** Whether a line holds one token: a year as a heading. */
export function standsAlone(reader: TimeReader, index: number): boolean {
  const sentence = reader.document.sentences[token(reader, index)?.sentence ?? -1];
  return sentence !== undefined && sentence.last - sentence.first === 1;
}

/** How surely the words before figures lead a year in: `loose` where they lead many other things in too. */
function leadIn(reader: TimeReader, index: number): 'sure' | 'loose' | undefined {
  if (wordBefore(reader, index, 'in', 'since', 'until', 'during', 'early', 'mid', 'late')) return 'sure';
  if (isMark(reader, index - 1, '-') && wordBefore(reader, index - 1, 'mid', 'early', 'late')) return 'sure';
  const joined =
    token(reader, index)?.spaced === false ||
    (reader.document.hitsAt[index - 1] ?? []).some((hit) => hit.category === 'marker' && hit.id === 'and');
  if (joined && token(reader, index - 1)?.kind === 'word' && readYearDigits(reader, index - 2)) return 'sure';
  return wordBefore(reader, index, 'from', 'of', 'before', 'after', 'by', 'to', 'between')
    ? 'loose'
    : undefined;
}

/** Whether what follows is counted by the figures: 2000 people, 2000 منزل. */
function countsNext(reader: TimeReader, index: number, strict: boolean): boolean {
  const next = token(reader, index);
  if (isMark(reader, index, '%$€£')) return true;
  if (next?.kind !== 'word') return false;
  const categories = ['kind', 'unit', 'currency', 'number', 'timeUnit', 'fraction'] as const;
  const counted = categories.some((category) => {
    const hit = hitAt(reader, index, category);
    return hit !== undefined && hit.proclitics === '';
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
  const after = before ? undefined : wordAt(reader, unit.last, 'same', 'following', 'preceding', 'this');
  const word = before ?? after;
  if (word === undefined || (word.id === 'this' && !day)) return undefined;
  const shift = word.id === 'following' ? 1 : word.id === 'preceding' ? -1 : 0;
  const last = after?.last ?? unit.last;
  return { value: { kind: 'same', unit: toUnit(unit.id), shift, ...(day ? { day: day.value } : {}) }, last };
}
