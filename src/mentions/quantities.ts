import type { Document } from '../model/document.js';
import type { OrdinalMention, QuantityMention } from '../model/mention.js';
import type { QuantityValue } from '../schema/types.js';
import { readNumeral, type Numeral } from './number-reading.js';
import { type Counted, countedAfter, kindBefore, tollBefore, wholeAfter } from './quantity-counted.js';
import { dualAt } from './quantity-duals.js';
import { both, hedgeAfter, hedgesBefore } from './quantity-hedges.js';
import { isBareCount, isLabel, isTime } from './quantity-labels.js';
import { ordinalAt, rankAt } from './quantity-ordinals.js';
import { isChain, rangeFrom } from './quantity-ranges.js';
import { hitAt, type QuantityReader, quantityReader, startOf } from './quantity-reader.js';
import { isAmount, type Measured, unitOf } from './quantity-units.js';
import { vagueAt } from './quantity-vague.js';

type Found = QuantityMention | OrdinalMention;

/** A mention and the token after everything that it uses up. */
interface Step {
  readonly mention?: Found;
  readonly next: number;
}

/** What a number is: its bounds before hedges, where it stands, and its proclitics. */
interface Core {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max?: number;
  readonly approximate: boolean;
  readonly proclitics: string;
}

/**
 * The quantities and ordinals of a document, by position. A quantity is a number of something: with its hedge, its unit
 * and the noun it counts. Times, dates, years, durations, ids and the numbers in names are left to others or left out.
 * One pass with bounded look-around, so linear in the length of the text.
 */
export function findQuantities(document: Document): readonly Found[] {
  const reader = quantityReader(document);
  const found: Found[] = [];
  for (let index = 0; index < document.tokens.length; ) {
    const { mention, next } = stepAt(reader, index);
    if (mention) found.push(mention);
    index = Math.max(next, index + 1);
  }
  return found.sort((a, b) => a.start - b.start);
}

function stepAt(reader: QuantityReader, index: number): Step {
  const ordinal = hitAt(reader, index, 'fraction') ? undefined : ordinalAt(reader, index);
  if (ordinal) return { mention: ordinal, next: ordinal.last };
  const vague = vagueAt(reader, index);
  if (vague) return vagueStep(reader, { approximate: true, ...vague });
  const numeral = readNumeral(reader, index);
  const dual = dualAt(reader, index);
  if (dual && (numeral === undefined || (numeral.last === index + 1 && numeral.value === 2))) {
    const core: Core = { first: index, last: index + 1, min: 2, max: 2, approximate: false, proclitics: dual.proclitics };
    return quantity(reader, core, undefined, dual.counted);
  }
  return numeral ? numeralStep(reader, numeral) : { next: index + 1 };
}

function numeralStep(reader: QuantityReader, low: Numeral): Step {
  const range = rangeFrom(reader, low);
  const numeral = range?.numeral ?? low;
  const skip: Step = { next: numeral.last };
  const unit = unitOf(reader, numeral) ?? (range && unitOf(reader, low));
  if (range && isChain(reader, range)) return skip;
  if (numeral.fraction) return shareStep(reader, numeral);
  if (unit === undefined && hitsTime(reader, numeral.last)) return skip;
  const after = unit || isArabicOne(reader, numeral) ? undefined : countedAfter(reader, numeral.last, numeral.value);
  if (range?.by === 'dash' && unit === undefined && after === undefined) return skip;
  if (unit === undefined && isTime(reader, low, after !== undefined)) return skip;
  if (isLabel(reader, low, numeral.last, unit !== undefined || after !== undefined, unit !== undefined || after?.plural === true)) return skip;
  const core = coreOf(range || after === undefined ? low : doubled(reader, low), range);
  if (unit) return quantity(reader, { ...core, first: Math.min(core.first, unit.first), last: Math.max(unit.last, numeral.last) }, unit, isAmount(unit.unit) ? wholeAfter(reader, unit.last) : undefined);
  if (after) return numeral.value === 1 && !isOneOf(reader, low) ? skip : quantity(reader, core, undefined, after);
  return bareStep(reader, core, low);
}

function coreOf(low: Numeral, range: ReturnType<typeof rangeFrom>): Core {
  const { value, last, first, proclitics } = low;
  if (range === undefined) return { first, last, min: value, max: value, approximate: false, proclitics };
  return { first: range.first, last: range.numeral.last, min: range.min, max: range.numeral.value, approximate: false, proclitics: range.proclitics };
}

/** ألفا شخص, مليونا ناخب: a scale in the dual, whose ن falls before its noun. */
function doubled(reader: QuantityReader, numeral: Numeral): Numeral {
  const { first, last, value, scale } = numeral;
  const dual = reader.document.language === 'ar' && last === first + 1 && value === scale && value >= 1000;
  return dual && reader.tokens[first]?.form.endsWith('ا') ? { ...numeral, value: value * 2 } : numeral;
}

/** In Arabic one stands after its noun; before one, the same letters say «and one of». */
function isArabicOne(reader: QuantityReader, { value, shape }: Numeral): boolean {
  return value === 1 && shape === 'words' && reader.document.language === 'ar';
}

/** One of a kind, unless denied: `no one`. */
function isOneOf(reader: QuantityReader, { first }: Numeral): boolean {
  return hitAt(reader, first - 1, 'negation') === undefined;
}

/** A number without a noun or unit after it: a count only where something shows it to be one. */
function bareStep(reader: QuantityReader, core: Core, numeral: Numeral): Step {
  const { first, last, proclitics, value } = numeral;
  const start = numeral.shape === 'digits' && proclitics !== '' ? first - 1 : first;
  const before = kindBefore(reader, start);
  if (proclitics.endsWith('ال') || (value === 1 && numeral.shape === 'words')) {
    if (isLabel(reader, numeral, last, true, true)) return { next: last };
    if (value > 1 && (before === undefined || /ة$/.test(reader.tokens[start - 1]?.text ?? ''))) {
      return numeral.shape === 'digits' && reader.tokens[start - 1]?.kind === 'word' ? { mention: rankAt(reader, first, value), next: last } : { next: last };
    }
    return before && reader.document.language === 'ar' ? quantity(reader, { ...core, first: before.first }, undefined, before) : { next: last };
  }
  const of = tollBefore(reader, start);
  if (of === undefined && !isBareCount(reader, numeral, start)) return { next: last };
  return quantity(reader, core, undefined, of);
}

/** Half of the passengers, ثلث المقاعد: a share of what follows. */
function shareStep(reader: QuantityReader, numeral: Numeral): Step {
  const { first, last, value, proclitics } = numeral;
  if (hitAt(reader, last, 'timeUnit') || hitAt(reader, last - 1, 'timeUnit')) return { next: last };
  const core: Core = { first, last, min: value, max: value, approximate: false, proclitics };
  const unit = unitOf(reader, numeral);
  if (unit) return quantity(reader, { ...core, last: unit.last }, unit, undefined);
  const whole = wholeAfter(reader, last) ?? (reader.document.language === 'ar' ? definiteKind(reader, last) : last > first + 1 ? countedAfter(reader, last, 2) : undefined);
  if (whole === undefined) return { next: last };
  return quantity(reader, core, { unit: 'fraction', first, last }, whole);
}

function definiteKind(reader: QuantityReader, index: number): Counted | undefined {
  const hit = hitAt(reader, index, 'kind');
  return hit && (hit.proclitics.endsWith('ال') || hit.enclitics !== '') ? countedAfter(reader, index, 2) : undefined;
}

function vagueStep(reader: QuantityReader, core: Core): Step {
  if (hitsTime(reader, core.last)) return { next: core.last };
  const counted = countedAfter(reader, core.last, 2) ?? afterOf(reader, core.last);
  if (counted) return quantity(reader, core, undefined, counted);
  const unit = unitOf(reader, { ...core, value: core.min, shape: 'words', scale: 1, fraction: false });
  if (unit) return quantity(reader, { ...core, last: unit.last }, unit, undefined);
  return hasVerbBefore(reader, core.first) ? quantity(reader, core, undefined, tollBefore(reader, core.first)) : { next: core.last };
}

/** The kind after a vague number that ends in «of» or من itself. */
function afterOf(reader: QuantityReader, index: number): Counted | undefined {
  return hitAt(reader, index - 1, 'preposition', 'of', 'from') ? wholeAfter(reader, index - 1) : undefined;
}

function hasVerbBefore(reader: QuantityReader, index: number): boolean {
  return reader.endingAt.get(index)?.some(({ category }) => category === 'concept' || category === 'hedge' || category === 'kind') ?? false;
}

/** Whether a unit of time is what is counted: a duration, which is a time. */
function hitsTime(reader: QuantityReader, index: number): boolean {
  for (let at = index; at < index + 3; at++) {
    if (hitAt(reader, at, 'timeUnit')) return true;
    const token = reader.tokens[at];
    const passable = token?.form === '-' || (at === index && token?.kind === 'word' && reader.document.language === 'en' && !reader.hitsAt[at]?.length);
    if (!passable) return false;
  }
  return false;
}

/** The mention: hedges before and after drawn in, bounds set, the span cut without proclitics. */
function quantity(reader: QuantityReader, core: Core, unit: Measured | undefined, counted: Counted | undefined): Step {
  const glued = core.proclitics !== '' && reader.tokens[core.first]?.kind === 'number' ? core.first - 1 : core.first;
  const before = hedgesBefore(reader, glued);
  const noun = counted && unit === undefined ? counted : undefined;
  const end = Math.max(core.last, noun && noun.last > core.last ? noun.last : core.last);
  const after = hedgeAfter(reader, end) ?? hedgeAfter(reader, core.last);
  const bounds = after ? both(before, after) : before;
  const first = Math.min(before.first === glued ? core.first : before.first, core.first);
  const last = Math.max(end, after?.last ?? end);
  const lead = reader.tokens[first];
  const proclitics = before.first === glued ? (first === core.first ? core.proclitics : '') : before.proclitics;
  const start = lead === undefined ? 0 : lead.kind === 'number' ? lead.start : startOf(lead, proclitics);
  const stop = reader.tokens[last - 1]?.end ?? start;
  const value: QuantityValue = {
    kind: 'quantity',
    ...(bounds.low ? { min: core.min } : {}),
    ...(bounds.high && core.max !== undefined ? { max: core.max } : {}),
    ...(unit ? { unit: unit.unit } : {}),
    ...(counted ? { of: counted.of } : {}),
    approximate: bounds.approximate || core.approximate,
  };
  const text = reader.document.source.text.slice(start, stop);
  const mention: QuantityMention = { kind: 'quantity', value, first, last, start, end: stop, text, ...(counted ? { counted: counted.span } : {}) };
  return { mention, next: last };
}
