import { isRanked } from '../../../concepts/measures.js';
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

/** Whether a number with a fraction stands right before what it ranks: a 5.9 earthquake. */
const ranks = (reader: QuantityReader, { last, value }: Numeral): boolean =>
  !Number.isInteger(value) && isRanked(hitAt(reader, last, 'kind')?.id ?? '');

/** `magnitude 6.2`, بقوة 6.2 درجة, `6.2-magnitude`, `a 6.2 earthquake`. */
export function magnitudeOf(reader: QuantityReader, numeral: Numeral): Measured | undefined {
  const { first, last, value } = numeral;
  const at = isGluedMark(reader, first - 1, '-') && isGlued(reader, first) ? first - 1 : first;
  if (value > GREATEST) return undefined;
  if (ranks(reader, numeral)) return { unit: 'magnitude', first, last };
  if (!isAfter(reader, pastLink(reader, at), ['unit'], MAGNITUDE)) return undefined;
  const after = hitAt(reader, last, 'unit');
  if (after && after.id !== 'degree' && after.id !== 'magnitude') return undefined;
  return { unit: 'magnitude', first, last: after?.last ?? last };
}
