import type { QuantityValue } from '../../schema/types.js';
import { slackOf } from '../slack.js';

/** The numbers that a quantity leaves possible. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly hedged: boolean;
  /** Whether only one end is said: at least, at most. */
  readonly open: boolean;
  /** Whether the end that is said is none of the numbers: over 30, under 30. */
  readonly strict: boolean;
}

export function rangeOf(
  { min = -Infinity, max = Infinity, approximate }: QuantityValue,
  strict = false,
): Range {
  return { min, max, hedged: approximate, open: !Number.isFinite(min) || !Number.isFinite(max), strict };
}

/** All that may be meant by a hedged number. */
export const widened = ({ min, max, hedged, open, strict }: Range): Range => ({
  min: min - slackOf(min, hedged),
  max: max + slackOf(max, hedged),
  hedged,
  open,
  strict,
});

export const overlap = (a: Range, b: Range): boolean => a.min <= b.max && b.min <= a.max;

/** Whether the one begins at the number at which the other ends, which one of them leaves out: over 30, at most 30. */
export const partAtBound = (a: Range, b: Range): boolean =>
  (a.strict || b.strict) && (beginsAt(a, b) || beginsAt(b, a));

const beginsAt = (over: Range, under: Range): boolean =>
  over.min === under.max && over.max === Infinity && under.min === -Infinity;

export const contains = (a: Range, b: Range): boolean => a.min <= b.min && b.max <= a.max;

/**
 * A bound or a vague word under this says nothing of how large a number is: at least two, a few, several. From ten to
 * twenty nothing changes in the open events; with more, words for tens drop out.
 */
export const TELLING = 20;

/**
 * Nobody who knows of so many times a number says that it is more than the number. From one and a half nothing
 * changes.
 */
const FAR = 2;

/**
 * Whether a number is known by its lower bound alone, and another lies so far above that the writer cannot have had it
 * in mind.
 */
export const isFarUnder = (bound: Range, other: Range): boolean =>
  bound.max === Infinity && !bound.hedged && bound.min >= TELLING && other.min >= bound.min * FAR;
