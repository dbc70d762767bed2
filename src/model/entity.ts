/** A name as one source prints it: its first place, and how often the source prints it so. */
export interface EntityName {
  readonly sourceId: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** One person, organisation, place or office of the event, with every name each source gives it. */
export interface EntityRecord {
  /** Stable for the event, whatever the order of the sources: `place:MA`, `office:minister/defence/MA`, `person:…`. */
  readonly key: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'office';
  /** The name it is listed under: the fullest one. */
  readonly label: string;
  /** By source and position. */
  readonly names: readonly EntityName[];
}
