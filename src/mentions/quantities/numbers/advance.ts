import type { Hit } from '../../../model/lexicon.js';
import { type Reading, withWord } from './reading.js';

/** A number after one more part, and the token after that part. */
export interface Advance {
  readonly reading: Reading;
  readonly last: number;
}

/** A number with one more word, where it may follow; `joined` says that an «and» joins it. */
export function advance(reading: Reading, hit: Hit, joined: boolean): Advance | undefined {
  const next = withWord(reading, Number(hit.id), joined);
  return next && { reading: next, last: hit.last };
}
