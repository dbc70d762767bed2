import type { PlaceHead } from '../../../concepts/places.js';
import type { Lead } from '../../../model/lexicon.js';
import type { TokenRange } from '../../../model/span.js';

/** What a head, or the gazetteer, gives of a place: its range, and its id or own words. */
export interface PlaceRead extends TokenRange {
  readonly lead: Lead;
  readonly id?: string;
  readonly own: readonly string[];
  readonly head?: PlaceHead;
  /** The town whose name an airport or port bears, by gazetteer id. */
  readonly town?: string;
}
