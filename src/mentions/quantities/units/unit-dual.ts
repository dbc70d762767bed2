import { toBase } from '../../../concepts/units.js';
import { hasHit, hitAt } from '../../../grammar/hits.js';
import type { Hit, Lead } from '../../../model/lexicon.js';
import type { QuantityReader } from '../quantity-reader.js';

/** A unit or currency in the dual (كيلومترين, دولاران) or with a part of it more (طن ونصف), with the token after it. */
export interface UnitDual {
  readonly unit: string;
  readonly value: number;
  readonly last: number;
  readonly lead: Lead;
}

/** What two of are measured out in words; two joules are not (جولان is a place). */
const MEASURED: ReadonlySet<string> = new Set(['length', 'mass', 'area', 'volume']);
const TWO: ReadonlySet<string> = new Set(['2']);

/**
 * Two of a unit, which no plural can be taken for: plurals of units are broken or end in ات. A half more may follow
 * (مترين ونصف), after one of it too.
 */
export function unitDualAt(reader: QuantityReader, index: number): UnitDual | undefined {
  const hit = measureAt(reader, index);
  if (hit === undefined || hit.last > index + 1 || hit.lead.article) return undefined;
  const ending = reader.grammar.dualOf(hit.tail);
  const dual = (ending !== undefined && ending !== 'construct') || hasHit(reader, index, 'number', TWO);
  const more = partAfter(reader, hit);
  if (!dual && (more === undefined || !reader.grammar.isUninflected(hit.tail) || isSign(reader, index)))
    return undefined;
  const value = (dual ? 2 : 1) + (more?.part ?? 0);
  return { unit: hit.id, value, last: more?.last ?? hit.last, lead: hit.lead };
}

function measureAt(reader: QuantityReader, index: number): Hit | undefined {
  const unit = hitAt(reader, index, 'unit');
  const measured = unit && MEASURED.has(toBase(unit.id, 0).dimension) ? unit : undefined;
  return hitAt(reader, index, 'currency') ?? measured;
}

/** A part of the same unit after it: ونصف, ونصف الطن. */
export function partAfter(
  reader: QuantityReader,
  { category, id, last }: Pick<Hit, 'category' | 'id' | 'last'>,
): { readonly part: number; readonly last: number } | undefined {
  const hit = hitAt(reader, last, 'fraction');
  if (
    hit?.lead.conjunction !== 'and' ||
    hasHit(reader, hit.last, 'number') ||
    hasHit(reader, hit.last, 'kind') ||
    hasHit(reader, hit.last, 'timeUnit')
  )
    return undefined;
  const again = hitAt(reader, hit.last, category, new Set([id]));
  return { part: Number(hit.id), last: again?.last ?? hit.last };
}

/** A symbol, which stands only after its number. */
function isSign(reader: QuantityReader, index: number): boolean {
  const token = reader.tokens[index];
  return token === undefined || token.form.length < 2 || reader.tokens[index - 1]?.kind === 'number';
}
