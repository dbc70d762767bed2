import { hitAt } from '../../../grammar/hits.js';
import type { Hit } from '../../../model/lexicon.js';
import type { TimeExpression } from '../expression.js';
import { type Amount, readAmount } from './amount.js';
import { isRank } from './ordinal.js';
import { type TimeReader, together, wordAt, wordBefore } from './time-reader.js';

type Slice = NonNullable<TimeExpression['slice']>;

/** How many parts of a kind an interval has. */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['0.5', 2],
  ['0.3333', 3],
  ['0.25', 4],
]);

/** Takes in the words before a time that name a part of it: الربع الأول من, the first six months of, الأسبوع الثاني من. */
export function takeSlice(reader: TimeReader, found: TimeExpression, free: number): TimeExpression {
  const { kind } = found.base;
  if (kind !== 'year' && kind !== 'years' && kind !== 'month' && kind !== 'relative') return found;
  const article = wordBefore(reader, found.first, 'article')?.first ?? found.first;
  const of = wordBefore(reader, article, 'of', 'from', 'in')?.first ?? article;
  const part = equalPart(reader, of) ?? equalPart(reader, article) ?? unitsOf(reader, of, kind);
  if (part === undefined || part.first < free || !together(reader, part.first, found.first)) return found;
  return { ...found, first: part.first, slice: part.slice };
}

interface Part {
  readonly first: number;
  readonly slice: Slice;
}

/** An ordinal and a fraction, in the order of the language, that end before a token. */
function equalPart(reader: TimeReader, index: number): Part | undefined {
  const isSize = ({ category, id }: Hit): boolean => category === 'fraction' && SIZES.has(id);
  const pair = pairBefore(reader, index, isSize);
  const of = pair && SIZES.get(pair.other.id);
  if (pair === undefined || of === undefined || pair.rank < 1 || pair.rank > of) return undefined;
  return { first: pair.first, slice: { from: pair.rank - 1, to: pair.rank, of } };
}

/** A week of a month, or the first so many months of a year, that end before a token. */
function unitsOf(reader: TimeReader, index: number, kind: string): Part | undefined {
  if (kind === 'month') {
    const pair = pairBefore(reader, index, ({ category, id }) => category === 'timeUnit' && id === 'week');
    if (pair === undefined || pair.rank < 1) return undefined;
    return { first: pair.first, slice: { from: pair.rank - 1, to: pair.rank, of: 'week' } };
  }
  const first = [...firstMonths(reader, index)];
  const months = first.find(({ count }) => count > 0 && count < 12);
  return kind === 'year' && months
    ? { first: months.first, slice: { from: 0, to: months.count, of: 'month' } }
    : undefined;
}

/** الأشهر الستة الأولى, the first six months: read from the first word on, where it stands right before. */
function* firstMonths(
  reader: TimeReader,
  index: number,
): Generator<{ readonly first: number; readonly count: number }> {
  for (const first of [index - 3, index - 4]) {
    const ranked = isFirst(reader, first) ? first + 1 : first;
    const amount = readAmount(reader, ranked);
    if (amount?.unit !== 'month' || amount.count === undefined) continue;
    const end = ranked > first ? amount.last : isFirst(reader, amount.last) ? amount.last + 1 : undefined;
    if (end === index) yield { first, count: amount.count };
  }
}

/** Whether an amount is that with which a time begins: the first six months of it. */
export function isFirstOf(reader: TimeReader, { first, last }: Amount): boolean {
  if (wordAt(reader, last, 'of', 'from')) return isFirst(reader, first - 1);
  return isFirst(reader, last) && wordAt(reader, last + 1, 'of', 'from') !== undefined;
}

const isFirst = (reader: TimeReader, index: number): boolean => hitAt(reader, index, 'ordinal')?.id === '1';

/** An ordinal beside another word, in either order, that end before a token. */
function pairBefore(
  reader: TimeReader,
  index: number,
  fits: (hit: Hit) => boolean,
): { readonly first: number; readonly rank: number; readonly other: Hit } | undefined {
  const at = (end: number, test: (hit: Hit) => boolean): Hit | undefined =>
    reader.endingAt.get(end)?.find(test);
  const near = at(index, fits) ?? at(index, isRank);
  const far = near && at(near.first, near.category === 'ordinal' ? fits : isRank);
  if (near === undefined || far === undefined) return undefined;
  const [rank, other] = near.category === 'ordinal' ? [near, far] : [far, near];
  return { first: far.first, rank: Number(rank.id), other };
}
