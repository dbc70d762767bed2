import type { ConceptId } from '../../concepts/events.js';
import { stated } from '../../concepts/stated.js';
import { idsWithTrait, whyOf } from '../../concepts/traits.js';
import { hasHit } from '../../grammar/hits.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { DraftClaim } from '../../model/claim.js';
import type { Clause, Document } from '../../model/document.js';
import { negationAt } from './negation-at.js';

const REASON: ReadonlySet<string> = new Set(['reason']);
const unknown = idsWithTrait((id) => whyOf(id) === 'unknown');
const TO: ReadonlySet<string> = new Set(['to']);
/** Words into a clause in which the cause that it speaks of is named: past a negation with its verb and a time; later it is mentioned. */
const NEAR = 4;

/**
 * A claim of a clause on a cause, as one that the cause is known or not known: لا تزال أسباب الحادث مجهولة, السبب يعود إلى
 * خلل فني. Any other claim as it is.
 */
export function ofCause(document: Document, clause: Clause, claim: DraftClaim): DraftClaim {
  const reason = reasonIn(document, clause);
  if (reason === undefined) return claim;
  for (let i = clause.first; i < clause.last; i++) {
    if (hasHit(document, i, 'concept', unknown())) return stating(claim, stated.causeUnknown);
    const back = document.hitsAt[i]?.find(
      (h) => h.category === 'concept' && whyOf(h.id) === 'traced' && isTensed(h),
    );
    if (back === undefined || i <= reason || negationAt(document, i - 1) !== undefined) continue;
    if (hasHit(document, back.last, 'preposition', TO)) return stating(claim, stated.causeKnown);
  }
  return claim;
}

function reasonIn(document: Document, clause: Clause): number | undefined {
  for (let i = clause.first; i < Math.min(clause.last, clause.first + NEAR); i++)
    if (hasHit(document, i, 'kind', REASON)) return i;
  return undefined;
}

/** A claim that says by its own words that a cause is known, or is not. */
const stating = (claim: DraftClaim, concept: ConceptId): DraftClaim =>
  claim.polarity === 'affirmed' ? { ...claim, predicate: { ...claim.predicate, concept } } : claim;
