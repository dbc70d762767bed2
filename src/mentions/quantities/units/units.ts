import { toBase } from '../../../concepts/units.js';
import type { Numeral } from '../numbers/numbers.js';
import type { QuantityReader } from '../quantity-reader.js';
import { ageOf } from './age.js';
import { magnitudeOf } from './magnitude.js';
import type { Measured } from './measured.js';
import { moneyBefore } from './money-before.js';
import { percentBefore } from './percent-before.js';
import { unitAfter } from './unit-after.js';

export type { Measured } from './measured.js';
export { partAfter, unitDualAt } from './unit-dual.js';

/** The ways a unit stands beside its number, in order; the first that is met has it. */
const ways: readonly ((reader: QuantityReader, numeral: Numeral) => Measured | undefined)[] = [
  ageOf,
  moneyBefore,
  percentBefore,
  magnitudeOf,
  unitAfter,
];

/** The unit or currency of a number, before or after it; undefined for a count. */
export function measureOf(reader: QuantityReader, numeral: Numeral): Measured | undefined {
  for (const way of ways) {
    const measured = way(reader, numeral);
    if (measured) return measured;
  }
  return undefined;
}

/** What can be taken of something: a share, a weight, a volume, an area, an amount of data. */
const PARTS: ReadonlySet<string> = new Set(['share', 'mass', 'volume', 'area', 'data']);

/** Whether an amount in this unit is an amount of a stuff (`5 tonnes of wheat`) and not a distance from a place. */
export function isAmount(unit: string): boolean {
  return PARTS.has(toBase(unit, 0).dimension);
}
