import type { TimeUnit } from '../../../concepts/times.js';
import { hitAt } from '../../../grammar/hits.js';
import type { Hit } from '../../../model/lexicon.js';
import type { TimeReader } from './time-reader.js';

/** The unit of time, one of these where some are given, that starts at a token. */
export function timeUnitAt(reader: TimeReader, index: number, ...ids: readonly TimeUnit[]): Hit | undefined {
  const hit = hitAt(reader, index, 'timeUnit');
  return hit && (ids.length === 0 || ids.some((id) => id === hit.id)) ? hit : undefined;
}

/** The unit of time with an id. */
export const toTimeUnit = (id: string): TimeUnit => timeUnits.find((unit) => unit === id) ?? 'day';

const timeUnits: readonly TimeUnit[] = [
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
