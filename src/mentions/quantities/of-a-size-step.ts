import { hitAt } from '../../grammar/hits.js';
import { nounAfter } from './counted/counted.js';
import { coreOf, type NumberContext } from './number-context.js';
import { readNumeral } from './numbers/numbers.js';
import { pastHyphen, type QuantityReader } from './quantity-reader.js';
import { quantityStep, type Step } from './quantity-step.js';

/** Words that hyphens tie to a number as one adjective: 20-year-old. */
const TIED = 3;

/** Three $200 vouchers, nine 4-kilogram bags, four 20-seat boats: a number of things, each of a size that a second number tells. */
export function ofASizeStep(reader: QuantityReader, { low, range }: NumberContext): Step | undefined {
  const last = range ? undefined : sizeAfter(reader, low.last);
  const counted = last === undefined ? undefined : nounAfter(reader, last, low.value);
  return counted?.plural ? quantityStep(reader, coreOf({ low }), undefined, counted) : undefined;
}

/** Where the adjective ends that a size makes at a token: `$200`, `4-kilogram`. */
function sizeAfter(reader: QuantityReader, index: number): number | undefined {
  const sign = reader.tokens[index]?.kind === 'punctuation' ? hitAt(reader, index, 'currency') : undefined;
  const size = readNumeral(reader, sign?.last ?? index);
  if (size === undefined || sign) return size?.last;
  let at = size.last;
  for (let tied = 0; tied < TIED && pastHyphen(reader, at) > at; tied++) at = pastHyphen(reader, at) + 1;
  return at > size.last ? at : undefined;
}
