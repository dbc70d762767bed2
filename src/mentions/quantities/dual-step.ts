import { isKindOf } from '../../concepts/kinds.js';
import { toBase } from '../../concepts/units.js';
import type { Hit, WordForm } from '../../model/lexicon.js';
import type { Counted } from './noun.js';
import { hitAt, type QuantityReader, sameSentence, startOf } from './quantity-reader.js';

/** A noun in the dual without the article: two of its kind. */
export interface Dual {
  readonly counted: Counted;
  readonly proclitics: string;
}

/** Endings that nothing but a dual has, after a noun that the lexicon knows without them. */
const DUAL = new Set(['ان', 'تان', 'تين']);
/** Endings of a feminine dual before the noun that owns it. */
const CONSTRUCT = new Set(['تا', 'تي']);
const VERBAL: ReadonlySet<WordForm> = new Set(['past', 'present', 'future']);

/**
 * The dual at a token (قتيلان, سيارتين). With ين a masculine dual looks like a plural, so it is read as one only where
 * the lexicon lists it under two. With the article (الوزيران) it points back and counts nothing.
 */
export function dualAt(reader: QuantityReader, index: number): Dual | undefined {
  const kind = hitAt(reader, index, 'kind');
  const token = reader.tokens[index];
  if (hitAt(reader, index, 'timeUnit')) return undefined;
  if (kind === undefined || token === undefined || kind.proclitics.endsWith('ال') || kind.form !== 'word')
    return undefined;
  const listed = hitAt(reader, index, 'number')?.id === '2';
  if (!listed && !isDual(reader, kind)) return undefined;
  const end = reader.tokens[kind.last - 1]?.end ?? token.end;
  return {
    counted: {
      of: kind.id,
      first: index,
      last: kind.last,
      span: { start: startOf(token, kind.proclitics), end },
      plural: true,
    },
    proclitics: kind.proclitics,
  };
}

/** Whether the ending of a noun shows two: قتيلان, of things هدفين too (they have no plural in ين), سيارتا إسعاف. */
function isDual(reader: QuantityReader, kind: Hit): boolean {
  const { first, last, enclitics, id } = kind;
  if (last > first + 1) return isConstruct(reader, kind);
  if (DUAL.has(enclitics) || (enclitics === 'ين' && !isKindOf(id, 'person'))) return true;
  const next = reader.tokens[last];
  return (
    CONSTRUCT.has(enclitics) &&
    next?.kind === 'word' &&
    sameSentence(reader, last, first) &&
    !reader.hitsAt[last]?.some(({ category, form }) => VERBAL.has(form) || category === 'stop')
  );
}

/** The first noun of a compound in the dual, whose ن falls: ضابطا أمن, سيارتا إسعاف. */
function isConstruct(reader: QuantityReader, { first, last, proclitics }: Hit): boolean {
  const word = reader.tokens[first]?.form.slice(proclitics.length) ?? '';
  const ends = reader.tokens[last - 1]?.form ?? '';
  if (!/(?:ا|تي)$/.test(word) || /[اة]$/.test(ends)) return false;
  return !reader.document.lexicon.entries.get(word)?.some(({ category }) => category === 'kind');
}

/** A unit or currency in the dual (كيلومترين, دولاران) or with a part of it more (طن ونصف), with the token after it. */
export interface UnitDual {
  readonly unit: string;
  readonly value: number;
  readonly last: number;
  readonly proclitics: string;
}

/** What two of are measured out in words; two joules are not (جولان is a place). */
const MEASURED = new Set(['length', 'mass', 'area', 'volume']);
const UNIT_DUAL = new Set(['ين', 'ان', 'تين', 'تان']);

/**
 * Two of a unit, which no plural can be taken for: plurals of units are broken or end in ات. A half more may follow
 * (مترين ونصف), after one of it too.
 */
export function unitDualAt(reader: QuantityReader, index: number): UnitDual | undefined {
  const unit = hitAt(reader, index, 'unit');
  const hit =
    hitAt(reader, index, 'currency') ??
    (unit && MEASURED.has(toBase(unit.id, 0).dimension) ? unit : undefined);
  if (hit === undefined || hit.last > index + 1 || !/^[وف]?[بل]?$/.test(hit.proclitics)) return undefined;
  const more = partAfter(reader, hit);
  const dual = UNIT_DUAL.has(hit.enclitics) || hitAt(reader, index, 'number')?.id === '2';
  if (!dual && (more === undefined || !/^ا?$/.test(hit.enclitics) || isSign(reader, index))) return undefined;
  const value = (dual ? 2 : 1) + (more?.part ?? 0);
  return { unit: hit.id, value, last: more?.last ?? hit.last, proclitics: hit.proclitics };
}

/** A part of the same unit after it: ونصف, ونصف الطن. */
function partAfter(
  reader: QuantityReader,
  { category, id, last }: Hit,
): { readonly part: number; readonly last: number } | undefined {
  const hit = hitAt(reader, last, 'fraction');
  if (hit?.proclitics !== 'و') return undefined;
  const again = hitAt(reader, hit.last, category, id);
  const other = hitAt(reader, hit.last, 'number') ?? hitAt(reader, hit.last, 'kind');
  return other ? undefined : { part: Number(hit.id), last: again?.last ?? hit.last };
}

/** A symbol, which stands only after its number. */
function isSign(reader: QuantityReader, index: number): boolean {
  const token = reader.tokens[index];
  return token === undefined || token.form.length < 2 || reader.tokens[index - 1]?.kind === 'number';
}
