import { hasHit } from '../../../../grammar/hits.js';
import type { TimeBase, Toward } from '../../expression.js';
import { readDayOfMonth } from '../ordinal.js';
import { type Read, type TimeReader, wordAt, wordBefore } from '../time-reader.js';
import { timeUnitAt } from '../time-unit.js';
import { readToward, stepOf } from '../toward.js';

/** A day of the month of publication, or of one beside it: السابع من الشهر الجاري, 5 الجاري, the 3rd of last month. */
export function readDayOfThis(reader: TimeReader, index: number): Read<TimeBase> | undefined {
  const day = readDayOfMonth(reader, index);
  if (day === undefined) return undefined;
  const of = wordAt(reader, day.last, 'of', 'from');
  const which = of ? monthToward(reader, of.last) : undefined;
  const toward = which ?? bareThis(reader, index, of?.last ?? day.last, of !== undefined);
  return (
    toward && {
      value: { kind: 'dayOfMonth', day: day.value, months: stepOf(toward.value) },
      last: toward.last,
    }
  );
}

/** This month, الشهر الماضي. */
function monthToward(reader: TimeReader, index: number): Read<Toward> | undefined {
  const before = readToward(reader, index);
  const unit = timeUnitAt(reader, before?.last ?? index, 'month');
  if (unit === undefined) return undefined;
  return before ? { value: before.value, last: unit.last } : readToward(reader, unit.last);
}

/** `This` as a noun, which leaves the month out: 5 الجاري. */
function bareThis(reader: TimeReader, first: number, index: number, of: boolean): Read<Toward> | undefined {
  const toward = readToward(reader, index);
  if (toward?.value !== 'this' || timeUnitAt(reader, toward.last, 'month')) return undefined;
  const isNoun =
    reader.grammar.looksDefinite(reader.tokens[index]?.form ?? '') && !hasHit(reader, index + 1, 'kind');
  const named = wordBefore(reader, first, 'in', 'on') ?? timeUnitAt(reader, first - 1, 'day');
  return isNoun && (of || named) ? toward : undefined;
}
