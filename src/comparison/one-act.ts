import { areOfOneKind } from '../concepts/lineage.js';
import { isGeneral } from '../concepts/traits.js';
import type { Member } from './member.js';

/** Whether two claims tell of one event, by its concept, and both affirm or both negate it. */
export const areOfOneAct = ({ claim: a }: Member, { claim: b }: Member): boolean =>
  a.predicate.concept !== undefined &&
  a.predicate.concept === b.predicate.concept &&
  a.polarity === b.polarity;

/** Whether two claims of which no event is known tell it by one word, and both affirm or both negate it. */
export function areOfOneWord({ claim: a, document: d }: Member, { claim: b, document: e }: Member): boolean {
  if (a.predicate.concept !== undefined || b.predicate.concept !== undefined) return false;
  const stem = d.tokens[a.predicate.token]?.stem;
  return stem !== undefined && stem === e.tokens[b.predicate.token]?.stem && a.polarity === b.polarity;
}

/** Whether two claims tell of events of which the one is a kind of the other, or which the one only calls an incident, and both affirm or both negate it. */
export const areOfOneKindOfAct = ({ claim: a }: Member, { claim: b }: Member): boolean =>
  a.predicate.concept !== undefined &&
  b.predicate.concept !== undefined &&
  (areOfOneKind(a.predicate.concept, b.predicate.concept) ||
    isGeneral(a.predicate.concept) ||
    isGeneral(b.predicate.concept)) &&
  a.polarity === b.polarity;

/** The same, where both are as sure of it: both say that it was done, or both that it is planned. */
export const areOfOneDeed = (a: Member, b: Member): boolean =>
  areOfOneAct(a, b) && a.claim.certainty === b.claim.certainty;
