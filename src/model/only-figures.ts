import type { QuantityValue } from '../schema/types.js';
import type { DraftClaim } from './claim.js';

/** What reports give only one number of. */
export interface OnlyFigures {
  /** What a number of a claim is of, where its report gives no other such: its dimension, what befell those counted, or the things counted. */
  readonly keyOf: (claim: DraftClaim, value: QuantityValue) => string | undefined;
  /** Whether a report is a brief: then it tells of one event, and its only number of a kind is that of the event. */
  readonly isBrief: (sourceId: string) => boolean;
}
