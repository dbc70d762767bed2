import { areOfOneKind, areOpposed } from '../../concepts/lineage.js';
import type { ClaimWords, Words } from './claim-words.js';

/** Whether some words name an event, by this or by a wider or narrower word. */
export const names = ({ events }: Words, concept: string): boolean =>
  [...events.keys()].some((event) => areOfOneKind(event, concept));

/** Whether one sentence says of a thing what the other says the opposite of, where both name both opposites. */
export function turnsRound({ whole: a }: ClaimWords, { whole: b }: ClaimWords): boolean {
  for (const [x, { beside }] of a.events) {
    if (beside === undefined) continue;
    for (const [y, other] of b.events)
      if (other.beside === beside && areOpposed(x, y) && names(b, x) && b.events.get(x)?.beside !== beside)
        return true;
  }
  return false;
}

/** The event of a claim, among all its words. */
interface Told {
  readonly concept: string;
  readonly words: ClaimWords;
}

/**
 * Whether both claims name both opposites, each of the same things: gold rises as the dollar falls, in whatever order.
 */
export const areOneTale = (a: Told, b: Told): boolean =>
  names(a.words.whole, b.concept) && names(b.words.whole, a.concept) && !turnsRound(a.words, b.words);
