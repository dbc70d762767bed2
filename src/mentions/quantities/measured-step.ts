import { belowZero } from './below-zero.js';
import { wholeAfter } from './counted/counted.js';
import { coreOf, type NumberContext } from './number-context.js';
import type { QuantityReader } from './quantity-reader.js';
import { type Core, quantityStep, type Step } from './quantity-step.js';
import { isAmount, measureOf } from './units/units.js';

/** A number with its unit or currency, and of what it is an amount: 5 tonnes of wheat, `$2 billion`. */
export function measuredStep(reader: QuantityReader, context: NumberContext): Step | undefined {
  const { low, high, range, measured } = context;
  if (measured === undefined) return undefined;
  const core = coreOf(context);
  const opened = Math.min(measured.first, (range && measureOf(reader, low)?.first) ?? measured.first);
  const whole = isAmount(measured.unit) ? wholeAfter(reader, measured.last) : undefined;
  const amount: Core = {
    ...core,
    start: Math.min(core.start, opened),
    first: Math.min(core.first, opened),
    last: Math.max(measured.last, high.last),
  };
  return quantityStep(reader, belowZero(reader, amount, true) ?? amount, measured, whole);
}
