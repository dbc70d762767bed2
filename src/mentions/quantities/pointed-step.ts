import { type Counted, kindBefore } from './counted/counted.js';
import { isLabel, isUnsaidPart } from './excluded/excluded.js';
import { coreOf, type NumberContext } from './number-context.js';
import type { Numeral } from './numbers/numbers.js';
import type { QuantityReader } from './quantity-reader.js';
import { quantityStep, type Step } from './quantity-step.js';

/** الجنود الثلاثة, ركابها الـ66: a number with the article, which counts the noun before it. */
export function pointedStep(reader: QuantityReader, { low, measured }: NumberContext): Step | undefined {
  const noun = measured === undefined && low.lead.article ? nounBefore(reader, low) : undefined;
  if (noun === undefined) return undefined;
  if (isUnsaidPart(reader, noun.first)) return { next: low.last };
  return quantityStep(reader, { ...coreOf({ low }), start: noun.first, first: noun.first }, undefined, noun);
}

/** A noun in the singular is ranked and not counted: الدورة الـ22. */
function nounBefore(reader: QuantityReader, low: Numeral): Counted | undefined {
  if (reader.grammar.looksSingular(reader.tokens[low.start - 1]?.text ?? '')) return undefined;
  const noun = kindBefore(reader, low.start);
  return noun && !isLabel(reader, low, low.last, { follows: true, plural: true }) ? noun : undefined;
}
