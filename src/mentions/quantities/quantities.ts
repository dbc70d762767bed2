import { kinds } from '../../concepts/kinds.js';
import type { Document } from '../../model/document.js';
import type { OrdinalMention, QuantityMention } from '../../model/mention.js';
import { bareStep } from './bare.js';
import { asMembers } from './collective.js';
import { countedAfter, wholeAfter } from './counted.js';
import { dualAt, unitDualAt } from './duals.js';
import { isLabel, isRatio } from './labels.js';
import { shareStep, vagueStep } from './loose.js';
import { type Core, quantity, type Step } from './mention.js';
import type { Counted } from './noun.js';
import { type Numeral, readNumeral } from './numbers/numbers.js';
import { ordinalAt } from './ordinals.js';
import { hitAt, hitBefore, type QuantityReader, quantityReader } from './quantity-reader.js';
import { isChain, newValueAt, rangeFrom } from './ranges.js';
import { isRejected } from './rejected.js';
import { isDuration, isTime, isYear } from './times.js';
import { asToll, kindBefore } from './toll.js';
import { isAmount, unitOf } from './units.js';
import { vagueAt } from './vague.js';
import { wholeOf } from './whole.js';

/**
 * The quantities and ordinals of a document, by position. A quantity is a number of something: with its hedge, its unit
 * and the noun it counts. Times, dates, years, durations, ids and the numbers in names are left to others or left out.
 * One pass with bounded look-around, so linear in the length of the text.
 */
export function findQuantities(document: Document): readonly (QuantityMention | OrdinalMention)[] {
  const reader = quantityReader(document);
  const found: (QuantityMention | OrdinalMention)[] = [];
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
  const pair = unitDualAt(reader, index);
  if (pair) {
    const core: Core = {
      first: index,
      last: pair.last,
      min: pair.value,
      max: pair.value,
      approximate: false,
      proclitics: pair.proclitics,
    };
    return quantity(
      reader,
      core,
      { unit: pair.unit, first: index, last: pair.last },
      isAmount(pair.unit) ? wholeAfter(reader, pair.last) : undefined,
    );
  }
  const vague = vagueAt(reader, index);
  if (vague) return vagueStep(reader, { approximate: true, ...vague });
  const numeral = readNumeral(reader, index);
  const dual = dualAt(reader, index);
  if (dual && (numeral === undefined || (numeral.last === index + 1 && numeral.value === 2))) {
    const core: Core = {
      first: index,
      last: index + 1,
      min: 2,
      max: 2,
      approximate: false,
      proclitics: dual.proclitics,
    };
    const step = quantity(reader, core, undefined, asMembers(reader, index, dual.counted));
    return { ...step, next: readNumeral(reader, step.next)?.value === 2 ? step.next + 1 : step.next };
  }
  return numeral ? numeralStep(reader, numeral) : { next: index + 1 };
}

function numeralStep(reader: QuantityReader, low: Numeral): Step {
  const moved = newValueAt(reader, low);
  if (moved !== undefined) return { next: moved };
  if (isRejected(reader, low)) return { next: low.last };
  const range = rangeFrom(reader, low);
  const numeral = range?.numeral ?? low;
  const skip: Step = { next: numeral.last };
  const unit = unitOf(reader, numeral) ?? (range && unitOf(reader, low));
  if ((range && isChain(reader, range)) || isRatio(reader, low.first)) return skip;
  if (numeral.fraction) return shareStep(reader, numeral);
  if (unit === undefined && isDuration(reader, numeral.last)) return skip;
  const article = unit === undefined && low.proclitics.endsWith('ال') ? pointedAt(reader, low) : undefined;
  if (article)
    return quantity(reader, { ...coreOf(low, undefined), first: article.first }, undefined, article);
  const own = unit || isArabicOne(reader, numeral) ? undefined : countedOf(reader, low, numeral);
  const whole = unit ? undefined : wholeOf(reader, own?.last ?? numeral.last);
  if (whole && (own ?? whole.counted)) {
    const counted =
      own ?? (whole.counted && { ...whole.counted, implied: true as const, last: numeral.last });
    return { ...quantity(reader, coreOf(low, range), undefined, counted), next: whole.next };
  }
  const after = own;
  if (range?.by === 'dash' && unit === undefined && after === undefined) return skip;
  if (
    unit === undefined &&
    (isTime(reader, low, after !== undefined) || isTime(reader, numeral, after !== undefined))
  )
    return skip;
  if (
    isLabel(
      reader,
      low,
      numeral.last,
      unit !== undefined || after !== undefined,
      unit !== undefined || after?.plural === true,
    )
  )
    return skip;
  const core = coreOf(range || after === undefined ? low : doubled(reader, low), range);
  const sign = range && unitOf(reader, low);
  if (unit)
    return quantity(
      reader,
      {
        ...core,
        first: Math.min(core.first, unit.first, sign?.first ?? core.first),
        last: Math.max(unit.last, numeral.last),
      },
      unit,
      isAmount(unit.unit) ? wholeAfter(reader, unit.last) : undefined,
    );
  if (after && isFarFetched(low, after)) return skip;
  if (after)
    return numeral.value === 1 && !isOneOf(reader, low) ? skip : quantity(reader, core, undefined, after);
  return bareStep(reader, core, low);
}

/** What is counted after a number: its noun, else the body of people that it tells the size of. */
function countedOf(reader: QuantityReader, low: Numeral, { last, value }: Numeral): Counted | undefined {
  const start = low.shape === 'digits' && low.proclitics !== '' ? low.first - 1 : low.first;
  const counted = countedAfter(reader, last, value);
  const told = counted && isYear(reader, low) && isEventNoun(reader, counted) ? undefined : counted;
  return asMembers(reader, start, asToll(reader, start, told));
}

/** Whether a noun of no known kind names an event: after 2009, سقوط is no thing counted. */
function isEventNoun(reader: QuantityReader, { of, first }: Counted): boolean {
  return !(of in kinds) && hitAt(reader, first, 'concept') !== undefined;
}

function coreOf(low: Numeral, range: ReturnType<typeof rangeFrom>): Core {
  const { value, last, first, proclitics } = low;
  if (range === undefined) return { first, last, min: value, max: value, approximate: false, proclitics };
  return {
    first: range.first,
    last: range.numeral.last,
    min: range.min,
    max: range.numeral.value,
    approximate: false,
    proclitics: range.proclitics,
  };
}

/** A small number word with a particle before a noun of no known kind: لست متأكدا is no six. */
function isFarFetched({ shape, value, proclitics }: Numeral, { of }: Counted): boolean {
  return shape === 'words' && value < 10 && /[لبكس]$/.test(proclitics) && !(of in kinds);
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

/** الجنود الثلاثة, ركابها الـ66: the noun before a number with the article. */
function pointedAt(reader: QuantityReader, numeral: Numeral): Counted | undefined {
  const start = numeral.shape === 'digits' ? numeral.first - 1 : numeral.first;
  const before = kindBefore(reader, start);
  return before &&
    !/ة$/.test(reader.tokens[start - 1]?.text ?? '') &&
    !isLabel(reader, numeral, numeral.last, true, true)
    ? before
    : undefined;
}

/** One of a kind, unless denied (`no one`) or part of an idiom (`at one point`, `on one side`). */
function isOneOf(reader: QuantityReader, { first }: Numeral): boolean {
  return (
    hitAt(reader, first - 1, 'negation') === undefined &&
    hitBefore(reader, first, 'preposition', 'at', 'on') === undefined
  );
}
