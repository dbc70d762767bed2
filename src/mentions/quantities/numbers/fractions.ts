import { hasHit, hitAt } from '../../../grammar/hits.js';
import type { Hit } from '../../../model/lexicon.js';
import { pastHyphen, type QuantityReader } from '../quantity-reader.js';
import { numberHit } from './number-hit.js';
import { isScaleWord } from './reading.js';

/** What a fraction is told of by one word alone: half a dozen, ربع مئة. */
const SMALL_SCALES: ReadonlySet<number> = new Set([12, 100]);
/** Parts are told of one to nine (nine tenths); twelve quarters are counted. */
const MOST_PARTS = 9;
/** What an ordinal can be the part of: a third to a tenth; a second is no half. */
const PART_SIZES = { least: 3, most: 10 } as const;
/** A part in decimals is exact to so many; two thirds are .6667. */
const PART_PRECISION = 1e4;
const OF: ReadonlySet<string> = new Set(['of']);

/** Whether a fraction is told as added to a number: `and a half`. */
export const isAdded = ({ id }: Hit): boolean => id.startsWith('+');

/** A part of one that starts at a token: half, ثلث. */
export function fractionAt(reader: QuantityReader, index: number): Hit | undefined {
  const hit = hitAt(reader, index, 'fraction');
  return hit && !isAdded(hit) ? hit : undefined;
}

interface Fraction {
  readonly last: number;
  readonly value: number;
  readonly scale: number;
  readonly fraction: boolean;
}

/** A part of one (`half of`), or of the scale after it (half a million, نصف مليون), which makes a number of it. */
export function readFraction(reader: QuantityReader, hit: Hit): Fraction {
  const part = Number(hit.id);
  const inside = hit.last > hit.first + 1 ? numberHit(reader, hit.last - 1) : undefined;
  const scale = inside ?? numberHit(reader, pastHyphen(reader, hit.last));
  const size = Number(scale?.id);
  return scale && (isScaleWord(size) || SMALL_SCALES.has(size))
    ? { last: scale.last, value: part * size, scale: size, fraction: false }
    : { last: withoutOf(reader, hit.last), value: part, scale: 1, fraction: true };
}

/** A phrase without the «of» that it ends with. */
function withoutOf(reader: QuantityReader, last: number): number {
  return hasHit(reader, last - 1, 'preposition', OF) ? last - 1 : last;
}

/** `two-thirds`, `three quarters`, `one fifth`: a small number and the part it takes. */
export function shareAfter(
  reader: QuantityReader,
  index: number,
  count: number,
): { readonly value: number; readonly last: number } | undefined {
  if (!reader.grammar.partsCounted || count > MOST_PARTS) return undefined;
  const at = pastHyphen(reader, index);
  const part = fractionAt(reader, at);
  if (part) return { value: count * Number(part.id), last: withoutOf(reader, part.last) };
  const ordinal = hitAt(reader, at, 'ordinal');
  const size = Number(ordinal?.id);
  if (ordinal === undefined || !(size >= PART_SIZES.least && size <= PART_SIZES.most)) return undefined;
  if (count > 1 && ordinal.tail.number !== 'plural') return undefined;
  return { value: Math.round((count / size) * PART_PRECISION) / PART_PRECISION, last: ordinal.last };
}
