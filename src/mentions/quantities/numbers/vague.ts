import { vagueRanges } from '../../concepts/units.js';
import type { Hit } from '../../model/lexicon.js';
import { numberHit } from './numbers/hits.js';
import { hitAt, type QuantityReader } from './quantity-reader.js';

/** A number that names no figure: what it can be, least and most. */
export interface VagueNumber {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max?: number;
  readonly proclitics: string;
}

/** `dozens`, `several thousand`, عشرات الآلاف, `hundreds of thousands`. */
export function vagueAt(reader: QuantityReader, index: number): VagueNumber | undefined {
  const hit = hitAt(reader, index, 'vague');
  const range = hit && rangeOf(hit);
  if (
    hit === undefined ||
    hit.id === 'unknown' ||
    (hit.id === 'several' && hit.proclitics.endsWith('ال')) ||
    range === undefined ||
    hit.form !== 'word' ||
    !['', 'ا', 's'].includes(hit.enclitics)
  )
    return undefined;
  const scale = scaleOf(reader, hit.last);
  const first = hit.first;
  const proclitics = hit.proclitics;
  if (scale === undefined) return { first, last: hit.last, ...range, proclitics };
  const most = range.max === undefined ? {} : { max: range.max * scale.value };
  return { first, last: scale.last, min: range.min * scale.value, ...most, proclitics };
}

function rangeOf(hit: Hit): { readonly min: number; readonly max?: number } | undefined {
  return Object.entries(vagueRanges).find(([id]) => id === hit.id)?.[1];
}

function scaleOf(
  reader: QuantityReader,
  index: number,
): { readonly value: number; readonly last: number } | undefined {
  const number = numberHit(reader, index);
  const value = Number(number?.id);
  if (number && [12, 100, 1000, 1e6, 1e9, 1e12].includes(value) && !number.proclitics.startsWith('و'))
    return { value, last: number.last };
  const vague = hitAt(reader, index, 'vague', 'hundreds', 'thousands', 'millions');
  const size = vague?.id === 'hundreds' ? 100 : vague?.id === 'thousands' ? 1000 : 1e6;
  return vague && !vague.proclitics.startsWith('و') ? { value: size, last: vague.last } : undefined;
}
