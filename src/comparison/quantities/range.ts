import type { QuantityValue } from '../../schema/types.js';

/** The numbers that a quantity leaves possible. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly hedged: boolean;
  /** Whether only one end is said: at least, at most. */
  readonly open: boolean;
}

export function rangeOf({ min = -Infinity, max = Infinity, approximate }: QuantityValue): Range {
  return { min, max, hedged: approximate, open: !Number.isFinite(min) || !Number.isFinite(max) };
}

/** A hedged number stands for this share of itself on either side. */
const HEDGE = 0.1;

/** All that may be meant by a hedged number. */
export const widened = (r: Range): Range =>
  r.hedged ? { ...r, min: r.min - Math.abs(r.min) * HEDGE, max: r.max + Math.abs(r.max) * HEDGE } : r;

export const overlap = (a: Range, b: Range): boolean => a.min <= b.max && b.min <= a.max;

export const contains = (a: Range, b: Range): boolean => a.min <= b.min && b.max <= a.max;

/** Nobody who knows of so many times a number says that it is more than the number. */
const FAR = 2;
/** A lower bound under this is too small to say how large the number is: at least two. */
const LEAST_BOUND = 20;

/** Whether a number is known by its lower bound alone, and another lies so far above that the writer cannot have had it in mind. */
export const isFarUnder = (bound: Range, other: Range): boolean =>
  bound.max === Infinity && !bound.hedged && bound.min >= LEAST_BOUND && other.min >= bound.min * FAR;
