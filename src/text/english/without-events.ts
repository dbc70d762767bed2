import { holdsEvent } from '../holds.js';
import type { HitsAt } from '../text-reader.js';

/** The hits of a text, but for the events read into words that tell none where they stand. */
export const withoutEvents = (hitsAt: HitsAt, tellsNone: (index: number) => boolean): HitsAt =>
  hitsAt.map((hits, index) =>
    holdsEvent(hits) && tellsNone(index) ? hits.filter(({ category }) => category !== 'concept') : hits,
  );
