import type { Hit } from '../model/lexicon.js';
import type { TimeValue } from '../schema/types.js';
import { dayNumber, isoDay, isoMonth, isoYear, partsOf } from './time-calendar.js';
import type { TimeExpression } from './time-expression.js';
import { type TimeReader, together, wordBefore } from './time-reader.js';

type Slice = NonNullable<TimeExpression['slice']>;

/** How many parts of a kind an interval has. */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['0.5', 2],
  ['0.3333', 3],
  ['0.25', 4],
]);

/** Takes in the words before a year, month or century that name an equal part of it: الربع الأول من, the second half of. */
export function takeSlice(reader: TimeReader, found: TimeExpression, free: number): TimeExpression {
  const { kind } = found.base;
  if (kind !== 'year' && kind !== 'years' && kind !== 'month' && kind !== 'relative') return found;
  const article = wordBefore(reader, found.first, 'article')?.first ?? found.first;
  const of = wordBefore(reader, article, 'of', 'from', 'in')?.first ?? article;
  const part = sliceBefore(reader, of) ?? sliceBefore(reader, article);
  if (part === undefined || part.first < free || !together(reader, part.first, found.first)) return found;
  return { ...found, first: part.first, slice: part.slice };
}

/** An ordinal and a fraction, in the order of the language, that end before a token. */
function sliceBefore(
  reader: TimeReader,
  index: number,
): { readonly first: number; readonly slice: Slice } | undefined {
  const [near, nearIsSize] = rankOrSize(reader, index);
  const [far, farIsSize] = near ? rankOrSize(reader, near.first) : [undefined, false];
  if (near === undefined || far === undefined || nearIsSize === farIsSize) return undefined;
  const of = SIZES.get(nearIsSize ? near.id : far.id);
  const at = Number(nearIsSize ? far.id : near.id);
  return of !== undefined && at >= 1 && at <= of ? { first: far.first, slice: { at, of } } : undefined;
}

function rankOrSize(reader: TimeReader, index: number): readonly [hit: Hit | undefined, isSize: boolean] {
  const hits = reader.endingAt.get(index) ?? [];
  const size = hits.find(({ category, id }) => category === 'fraction' && SIZES.has(id));
  return size ? [size, true] : [hits.find(({ category }) => category === 'ordinal'), false];
}

/** The part of an interval that a slice names; where no interval is known, whether it is early, mid or late. */
export function sliced(value: TimeValue, { at, of }: Slice): TimeValue {
  const { month: _, start, end, ...rest } = value;
  if (start === undefined || end === undefined)
    return { ...value, part: at === 1 ? 'start' : at === of ? 'end' : 'middle' };
  const [from, to] = [partsOf(dayOf(start)), partsOf(dayOf(end))];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const [low, high] = [((at - 1) * months) / of, (at * months) / of];
  if (Number.isInteger(low) && Number.isInteger(high)) {
    const isYears = low % 12 === 0 && high % 12 === 0;
    const edge = (m: number): string =>
      isYears ? isoYear(from.year + m / 12) : isoMonth(from.year, from.month + m);
    return { ...rest, start: edge(low), end: edge(high), precision: isYears ? 'year' : 'month' };
  }
  const day = (share: number): string =>
    isoDay(dayOf(start) + Math.round((share * (dayOf(end) - dayOf(start))) / of));
  return { ...value, start: day(at - 1), end: day(at) };
}

function dayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dayNumber(year, month, day);
}
