import { idsWithTrait, isMeasure } from '../../../concepts/traits.js';
import { hitAt } from '../../../grammar/hits.js';
import type { Numeral } from '../numbers/numbers.js';
import { hitBefore, isAfter, isGlued, isGluedMark, type QuantityReader } from '../quantity-reader.js';
import type { Measured } from './measured.js';

/** No earthquake on record reached ten. */
const GREATEST = 10;
const MAGNITUDE: ReadonlySet<string> = new Set(['magnitude']);

const amount = idsWithTrait(isMeasure);

/** Before what may stand between the measure and its number: a magnitude of 6.1, put the magnitude at 6.1, بقوة بلغت 6.1. */
const pastLink = (reader: QuantityReader, index: number): number =>
  (hitBefore(reader, index, 'preposition') ?? hitBefore(reader, index, 'concept', amount()))?.first ?? index;

/** `magnitude 6.2`, بقوة 6.2 درجة, `6.2-magnitude`. */
export function magnitudeOf(reader: QuantityReader, { first, last, value }: Numeral): Measured | undefined {
  const at = isGluedMark(reader, first - 1, '-') && isGlued(reader, first) ? first - 1 : first;
  if (value > GREATEST || !isAfter(reader, pastLink(reader, at), ['unit'], MAGNITUDE)) return undefined;
  const after = hitAt(reader, last, 'unit');
  if (after && after.id !== 'degree' && after.id !== 'magnitude') return undefined;
  return { unit: 'magnitude', first, last: after?.last ?? last };
}
