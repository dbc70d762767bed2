import type { TimeBase, TimeExpression } from '../expression.js';
import { isAge } from './age.js';
import { type Amount, countOf, readAmount, vaguely } from './amount.js';
import { relatedPeriod } from './related-period.js';
import { skipWords } from './skip.js';
import { type Read, type TimeReader, wordAt } from './time-reader.js';
import { readToward, stepOf } from './toward.js';

/** A time counted in units, with what the preposition before it says. */
export type Period = Read<TimeBase> & Pick<TimeExpression, 'relation' | 'approximate'>;

/** A time counted in units: last week, منذ أربعة أعوام, three months ago, لمدة يومين, the past two weeks. */
export function readPeriod(reader: TimeReader, index: number): Period | undefined {
  const start = skipWords(reader, index, 'article', 'single');
  const before = readToward(reader, start);
  const recent = wordAt(reader, start, 'late');
  const counted = recent && readAmount(reader, recent.last);
  const amount = readAmount(reader, before?.last ?? start) ?? (counted?.counted ? counted : undefined);
  if (amount === undefined || isAge(reader, amount)) return undefined;
  if (before) return towardPeriod(amount, stepOf(before.value), amount.last);
  const after = readToward(reader, amount.last) ?? recently(reader, amount.last);
  if (after) return towardPeriod(amount, stepOf(after.value), after.last);
  if (recent && amount.first >= recent.last) return towardPeriod(amount, -1, amount.last);
  return relatedPeriod(reader, amount);
}

/** الأسابيع الأخيرة: those that end with publication. */
function recently(reader: TimeReader, index: number): Read<'last'> | undefined {
  const recent = wordAt(reader, index, 'recent');
  return recent && { value: 'last', last: recent.last };
}

/** Last week, the next two months, the last decade. */
function towardPeriod(amount: Amount, step: -2 | -1 | 0 | 1, last: number): Period | undefined {
  const { unit, counted } = amount;
  const isLong = unit === 'decade' || unit === 'century';
  if (!counted && !(isLong && (step === -1 || step === 1)))
    return { value: { kind: 'relative', unit, count: step }, last };
  if (step === 0 || step === -2) return undefined;
  const value: TimeBase = { kind: 'length', unit, from: 'publication', sign: step, ...countOf(amount, 1) };
  return { value, last, relation: 'during', ...vaguely(amount) };
}
