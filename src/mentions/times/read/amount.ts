import type { TimeUnit } from '../../../concepts/times.js';
import { hitAt } from '../../../grammar/hits.js';
import { isGluedMark } from '../../../grammar/marks.js';
import type { Hit } from '../../../model/lexicon.js';
import { readCardinal } from './cardinal.js';
import { skipWords } from './skip.js';
import { type TimeReader, wordAt, wordBefore } from './time-reader.js';
import { timeUnitAt, toTimeUnit } from './time-unit.js';

/** A number of units: three months, شهرين, عدة أشهر, the two weeks, half an hour. */
export interface Amount {
  readonly unit: TimeUnit;
  /** Absent where the text gives none (several weeks). */
  readonly count?: number;
  /** Whether a number, a dual or a plural is said. */
  readonly counted: boolean;
  readonly first: number;
  readonly last: number;
}

/** What counts the unit after it. */
type Count =
  | { readonly kind: 'vague'; readonly last: number }
  | { readonly kind: 'number' | 'fraction'; readonly value: number; readonly last: number };

/** An amount at a token. */
export function readAmount(reader: TimeReader, index: number): Amount | undefined {
  const count = readCount(reader, index);
  // behind a number, the unit is of another phrase: 250 million a year earlier
  const at =
    count?.kind === 'number'
      ? count.last
      : skipWords(reader, count?.last ?? index, 'article', 'single', 'few');
  const hyphen = count?.kind === 'number' && isGluedMark(reader.tokens[at], '-');
  const unit = timeUnitAt(reader, hyphen ? at + 1 : at);
  if (unit === undefined) return undefined;
  const amount: Amount = { unit: toTimeUnit(unit.id), counted: true, first: index, last: unit.last };
  if (count === undefined) return inflected(reader, amount, unit);
  if (count.kind === 'vague') return amount;
  if (unit.lead.article) return undefined;
  return count.kind === 'number' ? withHalf(reader, amount, count.value) : { ...amount, count: count.value };
}

function readCount(reader: TimeReader, index: number): Count | undefined {
  const vague = wordAt(reader, index, 'few');
  if (vague) return { kind: 'vague', last: vague.last };
  const number = readCardinal(reader, index);
  if (number) {
    const half = wordAt(reader, number.last, 'half-past');
    return { kind: 'number', value: number.value + (half ? 0.5 : 0), last: half?.last ?? number.last };
  }
  const fraction = hitAt(reader, index, 'fraction');
  return fraction && { kind: 'fraction', value: Number(fraction.id), last: fraction.last };
}

/** An amount that the unit itself shows: a dual, a plural with its number behind it, one unit and a half. */
function inflected(reader: TimeReader, amount: Amount, unit: Hit): Amount {
  if (wordAt(reader, unit.first, 'dual')) return withHalf(reader, amount, 2);
  if (!wordAt(reader, unit.first, 'plural')) {
    const more = withHalf(reader, amount, 1);
    return more.last > amount.last ? more : { ...amount, counted: false };
  }
  const at = skipWords(reader, unit.last, 'article');
  const isDefinite = at > unit.last || hitAt(reader, at, 'number')?.lead.article === true;
  const number = isDefinite ? readCardinal(reader, at) : undefined;
  if (number) return { ...amount, count: number.value, last: number.last };
  return { ...amount, last: skipWords(reader, unit.last, 'few') };
}

/** ونصف after a unit: half of it more. */
function withHalf(reader: TimeReader, amount: Amount, count: number): Amount {
  const half = wordAt(reader, amount.last, 'half-past');
  return half ? { ...amount, count: count + 0.5, last: half.last } : { ...amount, count };
}

/** The count of an amount as a field; `single` for a unit without a number. */
export function countOf(amount: Amount, single?: number): { readonly count?: number } {
  const count = amount.count ?? (amount.counted ? undefined : single);
  return count === undefined ? {} : { count };
}

/** Amounts without a number are approximate. */
export function vaguely(amount: Amount): { readonly approximate?: true } {
  return amount.counted && amount.count === undefined ? { approximate: true } : {};
}

/** The token before which a preposition leads an amount in: hedges and articles passed over. */
export function leadOf(reader: TimeReader, index: number): number {
  const article = wordBefore(reader, index, 'article', 'single')?.first ?? index;
  const hedge = wordBefore(reader, article, 'about')?.first ?? article;
  return wordBefore(reader, hedge, 'article', 'single')?.first ?? hedge;
}

/** Whether an amount has the article: the week, العام. */
export function isDefinite(reader: TimeReader, { first }: Amount): boolean {
  const isWritten = hitAt(reader, first, 'timeUnit')?.lead.article === true;
  return isWritten || wordBefore(reader, first, 'article') !== undefined;
}
