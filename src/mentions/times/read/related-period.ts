import type { TimeUnit } from '../../../concepts/times.js';
import type { TimeBase } from '../expression.js';
import { type Amount, countOf, isDefinite, leadOf, vaguely } from './amount.js';
import type { Period } from './period.js';
import { isFirstOf } from './slice.js';
import { type TimeReader, wordAt, wordBefore } from './time-reader.js';
import { readYear } from './year/year.js';

/** An amount whose place in time is said by the words round it: three months ago, منذ أربعة أعوام, two days after. */
export function relatedPeriod(reader: TimeReader, amount: Amount): Period | undefined {
  if (isFirstOf(reader, amount)) return undefined;
  const lead = leadOf(reader, amount.first);
  const behind = agoPeriod(reader, amount) ?? laterPeriod(reader, amount);
  if (behind) return behind;
  if (!isDefinite(reader, amount) && wordBefore(reader, lead, 'since')) return sincePeriod(amount);
  if (isDefinite(reader, amount) && !amount.counted) return partedPeriod(reader, amount, lead);
  if (wordBefore(reader, lead, 'after')) return eventPeriod(amount, 'after', amount.last);
  if (wordBefore(reader, lead, 'before')) return beforePeriod(reader, amount);
  return besideEvent(reader, amount) ?? lengthPeriod(reader, amount, lead);
}

type Length = Extract<TimeBase, { readonly kind: 'length' }>;

/** The length that an amount is; a unit alone is one. */
const lengthOf = (amount: Amount): Length => ({
  kind: 'length',
  unit: amount.unit,
  from: 'none',
  ...countOf(amount, 1),
});

/** Three weeks ago, منذ أسابيع: so many units back from publication, or an unknown number of them. */
function backPeriod(amount: Amount, last: number, relation: 'before' | 'since'): Period {
  const value: Length = { kind: 'length', unit: amount.unit, from: 'publication', sign: -1 };
  return { value, last, relation, approximate: true };
}

function agoPeriod(reader: TimeReader, amount: Amount): Period | undefined {
  const ago = wordAt(reader, amount.last, 'ago');
  if (ago === undefined) return undefined;
  const { unit, count } = lengthOf(amount);
  if (count === undefined) return backPeriod(amount, ago.last, 'before');
  return { value: { kind: 'relative', unit, count: -count }, last: ago.last, ...vaguely(amount) };
}

/** Two days later. */
function laterPeriod(reader: TimeReader, amount: Amount): Period | undefined {
  const later = wordAt(reader, amount.last, 'later', 'earlier');
  return later && eventPeriod(amount, later.id === 'later' ? 'after' : 'before', later.last);
}

function sincePeriod(amount: Amount): Period {
  const { unit, count } = lengthOf(amount);
  if (count === undefined) return backPeriod(amount, amount.last, 'since');
  return { value: { kind: 'relative', unit, count: -count }, last: amount.last, relation: 'since' };
}

const PARTED: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['week', 'month', 'year', 'decade']);

/** The unit round publication, where a part of it is said: أواخر الشهر, early in the week. */
function partedPeriod(reader: TimeReader, { unit, last }: Amount, lead: number): Period | undefined {
  const parted = PARTED.has(unit) && wordBefore(reader, lead, 'early', 'mid', 'late');
  return parted ? { value: { kind: 'relative', unit, count: 0 }, last } : undefined;
}

/** So long before or after another event. */
function eventPeriod(amount: Amount, relation: 'before' | 'after', last: number): Period {
  return { value: { ...lengthOf(amount), from: 'event' }, last, relation, ...vaguely(amount) };
}

/** قبل ثلاثة أشهر: back from publication, or before the event that follows. */
function beforePeriod(reader: TimeReader, amount: Amount): Period {
  const { unit, count } = lengthOf(amount);
  if (wordAt(reader, amount.last, 'from', 'of', 'before')) return eventPeriod(amount, 'before', amount.last);
  if (count === undefined) return backPeriod(amount, amount.last, 'before');
  return { value: { kind: 'relative', unit, count: -count, led: true }, last: amount.last };
}

/** Two days after the attack; but not where a year follows, which is the time then. */
function besideEvent(reader: TimeReader, amount: Amount): Period | undefined {
  const event = wordAt(reader, amount.last, 'before', 'after');
  if (event === undefined || readYear(reader, event.last, true)) return undefined;
  if (!amount.counted && !wordBefore(reader, amount.first, 'single')) return undefined;
  return eventPeriod(amount, event.id === 'after' ? 'after' : 'before', event.last);
}

function lengthPeriod(reader: TimeReader, amount: Amount, lead: number): Period | undefined {
  const { last } = amount;
  const value = lengthOf(amount);
  if (wordBefore(reader, lead, 'within'))
    return { value: { ...value, ahead: true }, last, relation: 'during', ...vaguely(amount) };
  if (wordBefore(reader, lead, 'for', 'during')) return { value, last, ...vaguely(amount) };
  return amount.count === undefined ? undefined : { value, last };
}
