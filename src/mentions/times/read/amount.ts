import type { TimeUnit } from '../../../concepts/times.js';
import { hitAt } from '../../../grammar/hits.js';
import { isGluedMark, isMark } from '../../../grammar/marks.js';
import { readCardinal } from './number.js';
import { skipWords, type TimeReader, unitAt, wordAt, wordBefore } from './time-reader.js';

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
/** The unit with an id. */
export const toUnit = (id: string): TimeUnit => unitIds.find((unit) => unit === id) ?? 'day';

/** An amount at a token. */
export function readAmount(reader: TimeReader, index: number): Amount | undefined {
  const vague = wordAt(reader, index, 'few');
  const number = vague ? undefined : readCardinal(reader, index);
  const half = (vague ?? number) ? undefined : hitAt(reader, index, 'fraction');
  const more = number ? halfAfter(reader, number.last) : undefined;
  const at = skipWords(reader, vague?.last ?? more?.last ?? half?.last ?? index, 'article', 'single', 'few');
  const hyphen = number && isGluedMark(reader.tokens[at], '-') ? at + 1 : at;
  const hit = unitAt(reader, hyphen);
  if (hit === undefined || (half && hit.first === index)) return undefined;
  if ((number || half) && hit.lead.article) return undefined;
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
  const article = skipWords(reader, hit.last, 'article');
  const after = readCardinal(reader, article);
  const definiteNumber = after && (article > hit.last || hitAt(reader, hit.last, 'number')?.lead.article);
  if (after && definiteNumber) return { ...made, count: after.value, counted: true, last: after.last };
  return { ...made, counted: true, last: skipWords(reader, hit.last, 'few') };
}

/** ونصف after a unit: half of it more. */
function halfAfter(reader: TimeReader, index: number): { readonly more: number; readonly last: number } {
  const half = wordAt(reader, index, 'half-past');
  return half ? { more: 0.5, last: half.last } : { more: 0, last: index };
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
export function definite(reader: TimeReader, amount: Amount): boolean {
  const written = hitAt(reader, amount.first, 'timeUnit')?.lead.article === true;
  return written || wordBefore(reader, amount.first, 'article') !== undefined;
}

/** Ages are no times: 32 years old, (25 عاما), aged 12 years. */
export function isAge(reader: TimeReader, { first, last, unit }: Amount): boolean {
  if (unit !== 'year' && unit !== 'month') return false;
  const joined = isMark(reader.tokens[last], '-') ? last + 1 : last;
  if (wordAt(reader, joined, 'age') || wordAt(reader, skipWords(reader, last, 'of', 'from'), 'age'))
    return true;
  const before = leadOf(reader, first);
  if (
    wordBefore(reader, before, 'age') ||
    wordBefore(reader, wordBefore(reader, before, 'in')?.first ?? before, 'age')
  )
    return true;
  return isMark(reader.tokens[first - 1], '(') && isMark(reader.tokens[last], ')');
}
