import { belowZero } from './below-zero.js';
import { wholeAfter } from './counted/counted.js';
import { coreOf, type NumberContext } from './number-context.js';
import { hitBefore, type QuantityReader } from './quantity-reader.js';
import { type Core, quantityStep, type Step } from './quantity-step.js';
import { isAmount, type Measured, measureOf, partAfter } from './units/units.js';

/** A number with its unit or currency, and of what it is an amount: 5 tonnes of wheat, `$2 billion`. */
export function measuredStep(reader: QuantityReader, context: NumberContext): Step | undefined {
  const { low, high, range, measured } = context;
  if (measured === undefined) return undefined;
  const core = withPart(reader, coreOf(context), measured);
  const opened = Math.min(measured.first, (range && measureOf(reader, low)?.first) ?? measured.first);
  const whole = isAmount(measured.unit) ? wholeAfter(reader, Math.max(measured.last, core.last)) : undefined;
  const amount: Core = {
    ...core,
    start: Math.min(core.start, opened),
    first: Math.min(core.first, opened),
    last: Math.max(measured.last, high.last, core.last),
  };
  return quantityStep(reader, belowZero(reader, amount, true) ?? amount, measured, whole);
}

/** With the part of one more that follows the unit: ثلاثة كيلومترات ونصف الكيلومتر. */
function withPart(reader: QuantityReader, core: Core, { unit, last }: Measured): Core {
  if (core.min !== core.max) return core;
  for (const category of ['unit', 'currency'] as const) {
    const more = hitBefore(reader, last, category) && partAfter(reader, { category, id: unit, last });
    if (more) return { ...core, min: core.min + more.part, max: core.min + more.part, last: more.last };
  }
  return core;
}
