import { hasHit, hitAt } from '../../grammar/hits.js';
import type { Category } from '../../model/lexicon.js';
import {
  type Counted,
  impliedAt,
  nounAfter,
  type Whole,
  wholeAfter,
  wholeOfShare,
} from './counted/counted.js';
import type { NumberContext } from './number-context.js';
import { coreOf } from './number-context.js';
import type { QuantityReader } from './quantity-reader.js';
import { type Core, quantityStep, type Step } from './quantity-step.js';
import { measureOf } from './units/units.js';

/** Half of the passengers, ثلث المقاعد: a share of what follows. */
export function shareStep(reader: QuantityReader, { high }: NumberContext): Step | undefined {
  if (!high.fraction) return undefined;
  const { first, last } = high;
  if (hasHit(reader, last, 'timeUnit') || hasHit(reader, last - 1, 'timeUnit')) return { next: last };
  const core = coreOf({ low: high });
  const measured = measureOf(reader, high);
  if (measured) return quantityStep(reader, { ...core, last: measured.last }, measured, undefined);
  const all = wholeOfShare(reader, last);
  if (all) return partOf(reader, core, all);
  const whole = wholeAfter(reader, last) ?? knownAfter(reader, last);
  if (!whole && isDefiniteThing(reader, last))
    return quantityStep(reader, core, { unit: 'fraction', first, last }, undefined);
  return whole ? quantityStep(reader, core, { unit: 'fraction', first, last }, whole) : { next: first + 1 };
}

/** Half of the 60 passengers are thirty, a third of the 100 about 33. */
function partOf(reader: QuantityReader, core: Core, { value, counted, next, told }: Whole): Step {
  const exact = core.min * value;
  const part = Math.round(exact);
  const approximate = Math.abs(exact - part) > ROUNDING * value;
  return quantityStep(
    reader,
    { ...core, min: part, max: part, approximate, last: told ? core.last : next, whole: value },
    undefined,
    counted && told ? impliedAt(reader, counted.of, core.first, core.last) : counted,
  );
}

/** Thirds are read as .3333, so that a part that comes out even misses a whole number by so much of the whole. */
const ROUNDING = 1e-4;

/** A share of several is told of what is named as known: ثلث المقاعد, half the passengers. */
const SEVERAL = 2;

/** What is named as known right after a share: with the article on to it or before it, or with its owner. */
function knownAfter(reader: QuantityReader, index: number): Counted | undefined {
  return isKnown(reader, index) ? nounAfter(reader, index, SEVERAL) : undefined;
}

function isKnown(reader: QuantityReader, index: number): boolean {
  if (reader.grammar.articlesApart) return hasHit(reader, index - 1, 'stop');
  const kind = hitAt(reader, index, 'kind');
  return kind !== undefined && (kind.lead.article || kind.tail.letters > 0);
}

/** Whether a noun of no known sort follows a share as known, where the article is written on to it: ثلث المحصول, not نصف النهائي. */
const isDefiniteThing = (reader: QuantityReader, index: number): boolean => {
  const { form = '', kind } = reader.tokens[index] ?? {};
  if (reader.grammar.articlesApart || kind !== 'word' || !reader.grammar.looksDefinite(form)) return false;
  const hits = reader.hitsAt[index] ?? [];
  return !hits.some((h) => OTHER.has(h.category)) && !reader.grammar.looksRelational(form);
};

/** What a share is of tells no time, place or name. */
const OTHER: ReadonlySet<Category> = new Set<Category>([
  'timeUnit',
  'timeWord',
  'weekday',
  'month',
  'ordinal',
  'dayPart',
]);
