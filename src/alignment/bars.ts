/**
 * Mean probability at which two clusters become one whatever else stands near. Over the open events with each left out,
 * from .3 to .5 what is lost in pairs found is gained in pairs that are right; chosen for the latter.
 */
export const SURE = 0.4;
/** Mean probability at which they do where two of their members are one another's clear best match: being that is evidence by itself. */
export const MUTUAL = 0.15;
/**
 * Mean probability at which two clusters become one along a pair of which an outside model has spoken. Its answers leave
 * little between one and other, so the mean counts pairs: more than half of them, or a claim of two facts joins what tells
 * of the one to what tells of the other. With gold as the model, align F1 of the open events is .65 at `SURE`, .67 here.
 */
export const TOLD = 0.6;
/**
 * The more members, the surer a clear match must be, since one of many is soon somebody's best: beyond so many, as sure as
 * any other. Twice as many join half of the main happening to the other half.
 */
const LARGE = 10;

/**
 * Mean probability at which two clusters become one along a pair of claims of two languages, whether or not it is a clear
 * match: such pairs have fewer words in common, and lower bars gained hardly a right pair over the open events.
 */
export const ACROSS = 0.45;

/** A link as the bar sees it: whether its claims are one another's clear best match, and whether they are of two languages. */
interface Barred {
  readonly isClear: boolean;
  readonly isAcross: boolean;
}

/** What a link must reach to make one cluster of so many members. */
export function barAt({ isClear, isAcross }: Barred, size: number): number {
  if (isAcross) return ACROSS;
  return isClear ? MUTUAL + (SURE - MUTUAL) * Math.min(1, (size - 2) / LARGE) : SURE;
}
