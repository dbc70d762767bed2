import type { TimeBase, TimeExpression } from '../expression.js';
import { type Amount, countOf, definite, isAge, leadOf, readAmount, vaguely } from './amount.js';
import { isFirstOf } from './slice.js';
import { skipWords, type TimeReader, wordAt, wordBefore } from './time-reader.js';
import { type Read, readToward, readYear, stepOf } from './year.js';

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

function towardPeriod(amount: Amount, step: -2 | -1 | 0 | 1, last: number): Period | undefined {
  const { unit } = amount;
  if (!amount.counted && (unit === 'decade' || unit === 'century') && (step === -1 || step === 1))
    return {
      value: { kind: 'length', unit, count: 1, from: 'publication', sign: step },
      last,
      relation: 'during',
    };
  if (!amount.counted) return { value: { kind: 'relative', unit: amount.unit, count: step }, last };
  if (step === 0 || step === -2) return undefined;
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
  if (isFirstOf(reader, amount)) return undefined;
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
  if (
    event &&
    (amount.counted || wordBefore(reader, amount.first, 'single')) &&
    !readYear(reader, event.last, true)
  ) {
    const relation = event.id === 'after' ? 'after' : 'before';
    return { value: { ...length, from: 'event' }, last: event.last, relation, ...vaguely(amount) };
  }
  if (wordBefore(reader, lead, 'within'))
    return { value: { ...length, ahead: true }, last, relation: 'during', ...vaguely(amount) };
  if (wordBefore(reader, lead, 'for', 'during')) return { value: length, last, ...vaguely(amount) };
  return amount.counted && amount.count !== undefined ? { value: length, last } : undefined;
}
