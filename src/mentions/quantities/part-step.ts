import { type Counted, wholeOf } from './counted/counted.js';
import { coreOf, type NumberContext } from './number-context.js';
import type { QuantityReader } from './quantity-reader.js';
import { quantityStep, type Step } from './quantity-step.js';

/** 60 مقعدا من أصل 120, `60 out of 120 seats`: a part told with its whole, which may hold the noun of both. */
export function partStep(reader: QuantityReader, context: NumberContext): Step | undefined {
  const { high, measured, counted } = context;
  const whole = measured ? undefined : wholeOf(reader, counted?.last ?? high.last);
  const noun = counted ?? (whole?.counted && outside(whole.counted, high.last));
  if (whole === undefined || noun === undefined) return undefined;
  return { ...quantityStep(reader, coreOf(context), undefined, noun), next: whole.next };
}

/** The noun of the whole, which stands behind the number and is no part of its mention. */
const outside = (counted: Counted, last: number): Counted => ({ ...counted, implied: true, last });
