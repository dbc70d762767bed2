import { hasHit, hitAt } from '../../grammar/hits.js';
import { type Counted, nounAfter, wholeAfter } from './counted/counted.js';
import type { NumberContext } from './number-context.js';
import { coreOf } from './number-context.js';
import type { QuantityReader } from './quantity-reader.js';
import { quantityStep, type Step } from './quantity-step.js';
import { measureOf } from './units/units.js';

/** Half of the passengers, ثلث المقاعد: a share of what follows. */
export function shareStep(reader: QuantityReader, { high }: NumberContext): Step | undefined {
  if (!high.fraction) return undefined;
  const { first, last } = high;
  if (hasHit(reader, last, 'timeUnit') || hasHit(reader, last - 1, 'timeUnit')) return { next: last };
  const core = coreOf({ low: high });
  const measured = measureOf(reader, high);
  if (measured) return quantityStep(reader, { ...core, last: measured.last }, measured, undefined);
  const whole = wholeAfter(reader, last) ?? knownAfter(reader, last);
  return whole ? quantityStep(reader, core, { unit: 'fraction', first, last }, whole) : { next: first + 1 };
}

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
