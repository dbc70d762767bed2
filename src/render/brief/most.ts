import type { Verdict } from '../../schema/types.js';

/**
 * How much the short page holds. Twice what 24 events of three to six reports come to, so that no page of that kind is
 * cut; and a page of a thousand reports stays under a megabyte, which browsers and editors open without a pause.
 */
export const MOST = {
  /** More sources than this make columns that no page holds: a reading names its sources instead. */
  columns: 6,
  /** Points of each verdict; those of one source alone are bounded by source. */
  points: { conflict: 40, difference: 40, agreement: 60, similar: 60, 'single-source': 0 } satisfies Record<
    Verdict,
    number
  >,
  /** Readings of a difference, and quotations under a point. */
  readings: 10,
  quotes: 20,
  /** Sources listed at the head, each with its own address and date; the fields to filter by have no more options. */
  outlets: 200,
  /** Sources of which it is told what they alone say, and points of each: those that tell most first. */
  alone: 40,
  aloneEach: 3,
} as const;
