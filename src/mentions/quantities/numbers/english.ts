import { hitAt } from '../../../grammar/hits.js';
import { pastHyphen, type QuantityReader } from '../quantity-reader.js';
import { type Advance, advance } from './advance.js';
import { numberHit } from './number-hit.js';
import type { Reading } from './reading.js';

const AND: ReadonlySet<string> = new Set(['and']);

/** A word after a hyphen (`twenty-two`), a space, or `and` where hundreds or a scale went before. */
export function englishPart(reader: QuantityReader, reading: Reading, index: number): Advance | undefined {
  const hyphened = pastHyphen(reader, index);
  const and = hitAt(reader, index, 'marker', AND);
  const hit = numberHit(reader, and && (reading.scale > 1 || reading.room === 100) ? and.last : hyphened);
  if (hit === undefined || (hyphened > index && reading.room !== 10)) return undefined;
  return Number(hit.id) < 1000 ? advance(reading, hit, false) : undefined;
}
