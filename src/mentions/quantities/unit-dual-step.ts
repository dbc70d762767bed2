import { wholeAfter } from './counted/counted.js';
import type { QuantityReader } from './quantity-reader.js';
import { exactly, quantityStep, type Step } from './quantity-step.js';
import { newValueAt } from './ranges/ranges.js';
import { isAmount, unitDualAt } from './units/units.js';

/** Two of a unit told by its ending, or one or two and a half: كيلومترين, طن ونصف. */
export function unitDualStep(reader: QuantityReader, index: number): Step | undefined {
  const dual = unitDualAt(reader, index);
  if (dual === undefined) return undefined;
  const { unit, value, last, lead } = dual;
  const moved = newValueAt(reader, { start: index, last, value });
  if (moved !== undefined) return { next: moved };
  const of = isAmount(unit) ? wholeAfter(reader, last) : undefined;
  return quantityStep(reader, exactly(value, index, last, lead), { unit, first: index, last }, of);
}
