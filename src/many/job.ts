import type { ErrorCode } from '../errors.js';
import type { CompareOptions, ComparisonReport, ReadSource, Source } from '../schema/types.js';

/** An event to be compared: its reports, and what is asked of them. */
export interface ManyEvent extends CompareOptions {
  /** Two or more reports, as given or as `readSource` has read them. */
  readonly sources: readonly (Source | ReadSource)[];
}

/** What a worker is asked: one event. */
export interface Job {
  readonly event: ManyEvent;
}

/** What a worker answers: a report, or what went wrong, since errors lose their class on the way. */
export type Answer =
  | { readonly report: ComparisonReport }
  | { readonly failed: { readonly message: string; readonly code?: ErrorCode; readonly where?: string } };
