import type { Document } from '../../model/document.js';
import { namesPeople } from '../names-people.js';
import { nounPhraseAt } from '../noun-phrase-arabic.js';
import type { Predicate } from '../predicate.js';
import { isPredicativeOf } from '../predicative-word.js';
import type { Frame, Slot } from './frame.js';
import { isTurned } from './roles.js';

/** Whether a verb is printed with the vowel of the passive on its first letter: قُتل. */
export const isVoicedPassive = (document: Document, { first }: Predicate): boolean =>
  /^[وف]?\p{L}\u064f/u.test(document.tokens[first]?.text ?? '');

/**
 * The people by whom an event is told to be done, where no mention names them and nobody else does it: قُتل على يد مسلحين,
 * من قبل القراصنة, سقطت المدينة بيد تحالف. Elsewhere a phrase that names no people is no doer: من قبل is *before* as well.
 */
export function byWhom(
  { document, predicate, range, units }: Frame,
  slots: readonly Slot[],
): readonly Slot[] {
  if (slots.some(({ role }) => role === 'agent')) return [];
  for (let at = predicate.last; at < range.last; at++) {
    const first = endOfBy(document, at) ?? endOfIdiom(document, predicate, at);
    if (first === undefined) continue;
    const filler =
      namesPeople(document, first) || isTurned(predicate.concept)
        ? nounPhraseAt(document, first, range.last, units.taken)
        : undefined;
    return filler === undefined ? [] : [{ filler, role: 'agent' }];
  }
  return [];
}

/** Where a phrase of several words that says by whom ends. */
const endOfBy = ({ hitsAt }: Document, at: number): number | undefined =>
  hitsAt[at]?.find((h) => h.category === 'preposition' && h.id === 'by' && h.last > at + 1)?.last;

/** Where the word ends behind which a verb that tells what befalls its subject names who does it: سقطت المدينة بيد | المتمردين. */
const endOfIdiom = (document: Document, { concept, first }: Predicate, at: number): number | undefined =>
  isTurned(concept) && isPredicativeOf(document, first, at) ? at + 1 : undefined;
