/** What time a claim is said of, as far as that tells events apart. */
export interface EventTime {
  /** The year, absolute or from the year of publication (`y-1`). */
  readonly year?: string | undefined;
  /** ISO 8601 month and day. */
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  /** Where it ends, exclusive, in ISO 8601, if it begins with a day: of late May, the day after its last. */
  readonly until?: string | undefined;
  /** Whether that is another time than that of the event reported: background. */
  readonly past: boolean;
}

/** The event that a claim tells of. */
export interface ClaimEvent extends EventTime {
  /** Number of the reports that tell of one main event; claims of two such stories are never held against one another. */
  readonly story: number;
}
