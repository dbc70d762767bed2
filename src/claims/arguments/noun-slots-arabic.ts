import { isBetweenStates, isSuffered } from '../../concepts/traits.js';
import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import type { Document } from '../../model/document.js';
import { copulaBefore } from '../copula-arabic.js';
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
  const one = oneAmong(frame);
  if (one !== undefined) return [{ filler: one, role: objectOrOnly(concept, one, document) }];
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

/** Who is told to be one of those whom the event befell: كان رئيس البلدية بين المصابين. */
function oneAmong({ document, predicate, range, clause, units }: Frame): Filler | undefined {
  const { first } = predicate;
  const those =
    hasHit(document, first, 'kind') && grammarOf(document).looksDefinite(document.tokens[first]?.form ?? '');
  const at = those ? prepositionEnding(document, first) : undefined;
  const copula = at === undefined ? undefined : copulaBefore(document, at, Math.max(0, clause.first - 1));
  if (at === undefined || copula === undefined) return undefined;
  const filler = fillerAfter(document, copula + 1, range.last, units);
  return filler !== undefined && filler.last <= at ? filler : undefined;
}

/** Prepositions by which one is told to be among others. */
const AMONG: ReadonlySet<string> = new Set(['between', 'in', 'from']);

/** Where the prepositions begin that end at a token: بين, ضمن, من بين. */
function prepositionEnding(document: Document, last: number): number | undefined {
  let first = last;
  while (first > last - 2 && hasHit(document, first - 1, 'preposition', AMONG)) first--;
  return first < last ? first : undefined;
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
