import { isSole } from '../../../concepts/traits.js';
import type { Slot } from '../../../schema/types.js';
import type { Member } from '../../member.js';
import { isAlone } from './left-over.js';
import type { Pair } from './pairs.js';
import { COPIED, type Told } from './told.js';
import type { Word } from './words.js';

/** So many words beside two names show that one thing is told of the two: was elected mayor. */
const LEAST_BESIDE_NAMES = 2;

/**
 * Whether two people were put for one another in nearly one sentence, of what comes to one alone: the one was elected mayor,
 * or the other.
 */
export function areSoleHolders({ slot, left, right }: Told, { a, b, rest }: Pair): boolean {
  const [one, other] = [personIn(left), personIn(right)];
  return (
    slot === 'participant' &&
    isAlone(rest) &&
    rest.shared >= LEAST_BESIDE_NAMES &&
    isSole(a.claim.predicate.concept) &&
    a.claim.predicate.concept === b.claim.predicate.concept &&
    one !== undefined &&
    other !== undefined &&
    one !== other
  );
}

/** Whether both claims say of those put for one another that they alone did it: only Spain, only Italy. */
export const areSaidToBeAlone = ({ slot, left, right }: Told, { a, b, rest }: Pair): boolean =>
  areOfDoers(slot) && isAlone(rest) && rest.share >= COPIED && saysOnly(a, left) && saysOnly(b, right);

const DOERS: ReadonlySet<Slot> = new Set<Slot>(['participant', 'place']);

/** Whether those who do a thing can be of a slot: a state takes part as a place. */
export const areOfDoers = (slot: Slot): boolean => DOERS.has(slot);

/** Whether *only* stands before the first of some words. */
const saysOnly = ({ document: { hitsAt } }: Member, [first]: readonly Word[]): boolean =>
  first !== undefined &&
  (hitsAt[first.token.index - 1]?.some((h) => h.category === 'negation' && h.id === 'only') ?? false);

/** The person of whose name all of some words are. */
function personIn(words: readonly Word[]): string | undefined {
  const keys = new Set(words.map(({ mention }) => (mention?.kind === 'person' ? mention.entity : undefined)));
  const [key] = keys;
  return keys.size === 1 ? key : undefined;
}
