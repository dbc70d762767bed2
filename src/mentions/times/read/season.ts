import type { Season } from '../../../concepts/times.js';
import { hitAt } from '../../../grammar/hits.js';
import type { TimeBase } from '../expression.js';
import { type Read, type TimeReader, wordAt, wordBefore } from './time-reader.js';
import { readToward } from './toward.js';
import { readYearOf } from './year/year.js';

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
