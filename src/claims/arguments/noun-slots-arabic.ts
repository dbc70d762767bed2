import { isBetweenStates, isSuffered } from '../../concepts/traits.js';
import { grammarOf } from '../../grammar/grammar.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import type { Document } from '../../model/document.js';
import type { Predicate } from '../predicate.js';
import type { Filler } from '../units-arabic.js';
import { fillerAfter } from './filler-after-arabic.js';
import type { Frame, Slot } from './frame.js';
import { objectOrOnly } from './object-arabic.js';
import { subjectRole, takesObject } from './roles.js';
import { isBuilt, partyOf } from './states.js';

/** The slots of an event noun: it governs its subject, or the one whom it befalls. */
export function nounSlotsOf(frame: Frame): readonly Slot[] {
  const { document, predicate, range, units } = frame;
  const { concept } = predicate;
  const pronoun = hasPronoun(predicate);
  const next = partyOf(frame, fillerAfter(document, predicate.last, range.last, units));
  if (
    next === undefined ||
    next.predicative === true ||
    (next.unit === undefined && next.reference === undefined && isNamedWithin(document, predicate, next))
  )
    return [];
  const reaches =
    document.hitsAt[next.last]?.some((h) => h.category === 'preposition' && h.id === 'on') ?? false;
  const suffers =
    isSuffered(concept) ||
    predicate.passive ||
    pronoun ||
    ((next.unit === undefined || isBuilt(next)) && !reaches && takesObject(concept));
  if (next.unit === undefined && isBetweenStates(concept)) return [];
  const verbal =
    document.hitsAt[predicate.first]?.some((h) => predicate.first + h.company >= next.last) ?? false;
  const role = suffers && !verbal ? objectOrOnly(concept, next, document) : subjectRole(concept);
  return [{ filler: next, role }];
}

/** Whether the words of the event name what it befell (سقوط الطائرة), or the event is known, so that what follows describes it. */
function isNamedWithin(document: Document, { first, last, form }: Predicate, next: Filler): boolean {
  const phrase = last - first > 1 && document.hitsAt[first]?.every((h) => h.category !== 'light') === true;
  return (
    form !== 'past' &&
    next.first <= last + 1 &&
    (phrase || grammarOf(document).looksDefinite(document.tokens[first]?.form ?? ''))
  );
}
