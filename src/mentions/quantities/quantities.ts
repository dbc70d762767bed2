import type { Document } from '../../model/document.js';
import type { OrdinalMention, QuantityMention } from '../../model/mention.js';
import { dualStep } from './dual-step.js';
import { numeralStep } from './numeral-step.js';
import { ordinalStep } from './ordinal-step.js';
import { type QuantityReader, quantityReader } from './quantity-reader.js';
import type { Step } from './quantity-step.js';
import { unitDualStep } from './unit-dual-step.js';
import { vagueStep } from './vague-step.js';

/** What can start at a token, in order; the first that answers has it. */
const steps: readonly ((reader: QuantityReader, index: number) => Step | undefined)[] = [
  ordinalStep,
  unitDualStep,
  vagueStep,
  dualStep,
  numeralStep,
];

/**
 * The quantities and ordinals of a document, by position. A quantity is a number of something: with its hedge, its unit
 * and the noun it counts. Times, dates, years, durations, ids and the numbers in names are left to others or left out.
 * One pass with bounded look-around, so linear in the length of the text.
 */
export function findQuantities(document: Document): readonly (QuantityMention | OrdinalMention)[] {
  const reader = quantityReader(document);
  const found: (QuantityMention | OrdinalMention)[] = [];
  for (let index = 0; index < document.tokens.length; ) {
    const step = stepAt(reader, index);
    if (step?.mention) found.push(step.mention);
    index = Math.max(step?.next ?? 0, index + 1);
  }
  return found.sort((a, b) => a.start - b.start);
}

function stepAt(reader: QuantityReader, index: number): Step | undefined {
  for (const step of steps) {
    const taken = step(reader, index);
    if (taken) return taken;
  }
  return undefined;
}
