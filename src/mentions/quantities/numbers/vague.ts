import { type Vague, vagueRanges } from '../../../concepts/units.js';
import { hitAt } from '../../../grammar/hits.js';
import type { Lead } from '../../../model/lexicon.js';
import type { QuantityReader } from '../quantity-reader.js';
import { numberHit } from './number-hit.js';

/** A number that names no figure: what it can be, least and most. */
export interface VagueNumber {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max?: number;
  readonly lead: Lead;
}

const isVague = (id: string): id is Vague => id in vagueRanges;

/** `dozens`, `several thousand`, عشرات الآلاف, `hundreds of thousands`. */
export function vagueAt(reader: QuantityReader, index: number): VagueNumber | undefined {
  const hit = hitAt(reader, index, 'vague');
  if (hit === undefined || hit.form !== 'word' || !isVague(hit.id) || hit.id === 'unknown') return undefined;
  const { first, lead, tail } = hit;
  if (hit.id === 'several' && lead.article) return undefined;
  if (tail.number !== 'plural' && !reader.grammar.isUninflected(tail)) return undefined;
  const tens = hit.id === 'few' ? tensAfter(reader, hit.last) : undefined;
  if (tens) return { first, lead, ...tens };
  const { min, max } = vagueRanges[hit.id];
  const { size, last } = scaleOf(reader, hit.last) ?? { size: 1, last: hit.last };
  return { first, last, min: min * size, ...(max === undefined ? {} : { max: max * size }), lead };
}

/** بضعة وعشرون: more than twenty, and less than thirty; بضعة عشر: the same of ten. */
function tensAfter(
  reader: QuantityReader,
  index: number,
): Pick<VagueNumber, 'min' | 'max' | 'last'> | undefined {
  const tens = numberHit(reader, index);
  const value = Number(tens?.id);
  const teens = value === 10 && tens?.lead.letters === 0;
  const joined = value >= 20 && value < 100 && value % 10 === 0 && tens?.lead.conjunction === 'and';
  if (tens === undefined || !(teens || joined)) return undefined;
  return { min: value + 1, max: value + 9, last: tens.last };
}

/** Numbers of which several are told: several dozen. */
const SCALES: ReadonlySet<number> = new Set([12, 100, 1000, 1e6, 1e9, 1e12]);
/** Words that are a vague number themselves and a scale after another: tens of thousands. */
const VAGUE_SCALES: ReadonlyMap<string, number> = new Map<Vague, number>([
  ['hundreds', 100],
  ['thousands', 1000],
  ['millions', 1e6],
]);

function scaleOf(
  reader: QuantityReader,
  index: number,
): { readonly size: number; readonly last: number } | undefined {
  const number = numberHit(reader, index);
  const value = Number(number?.id);
  if (number && SCALES.has(value) && number.lead.conjunction !== 'and')
    return { size: value, last: number.last };
  const vague = hitAt(reader, index, 'vague');
  const size = vague && VAGUE_SCALES.get(vague.id);
  return vague && size !== undefined && vague.lead.conjunction !== 'and'
    ? { size, last: vague.last }
    : undefined;
}
