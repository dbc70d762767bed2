/**
 * Mean probability at which two clusters become one whatever else stands near. Under a half, because a score is the mean of
 * pairs of which some always share few words; set by hand where groups of the open events were rightest.
 */
export const SURE = 0.3;
/** Mean probability at which they do where two of their members are one another's clear best match: being that is evidence by itself. */
export const MUTUAL = 0.08;
/**
 * The more members, the surer a clear match must be, since one of many is soon somebody's best: beyond so many, as sure as
 * any other, for to be the best of twenty is little.
 */
const LARGE = 20;

/** What two clusters must reach to become one: `clear` where two members are one another's clear best match. */
export interface Bars {
  readonly clear: number;
  readonly sure: number;
  /** Whether the links are those of claims told inside others, which join no two clusters of claims told by themselves. */
  readonly inner: boolean;
}

/** For claims told by themselves. */
export const outerBars: Bars = { clear: MUTUAL, sure: SURE, inner: false };

/** For claims told inside others, asked for more: what they share with others is often only what their claim is about. */
export const innerBars: Bars = { clear: 0.15, sure: 0.35, inner: true };

/** What a link must reach to make one cluster of so many members. */
export function barAt({ clear, sure }: Bars, isClear: boolean, size: number): number {
  return isClear ? clear + (sure - clear) * Math.min(1, (size - 2) / LARGE) : sure;
}
