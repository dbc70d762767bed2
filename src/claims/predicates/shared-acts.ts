import { isKindOf } from '../../concepts/kinds.js';
import { isConjoined } from '../../grammar/particles.js';
import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { DraftClaim } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import { conceptOf, isConcept } from '../predicate.js';

/** Kinds of documents that are signed or concluded. */
const isPaper = (id: string): boolean => isKindOf(id, 'agreement');

/** Whether an act takes a document: signing, concluding, ratifying. */
const takesDocument = (concept: string | undefined): boolean =>
  concept !== undefined && isConcept(concept) && conceptOf(concept).roles.includes('document');

/** Whether a claim opens with a document joined to what stands before it, and states it by no verb of its own. */
function opensWithDocument(document: Document, claim: DraftClaim): boolean {
  const joined = (document.hitsAt[claim.first] ?? []).some(
    (h) => h.category === 'kind' && isPaper(h.id) && isConjoined(h),
  );
  const finite = (document.hitsAt[claim.predicate.token] ?? []).some(
    (h) => h.category === 'concept' && isFiniteVerb(h),
  );
  return joined && !finite;
}

/**
 * Gives a document that is joined to another by و the act of the first: بإبرام اتفاق …، ومذكرة تفاهم للتعاون … tells of two
 * documents concluded, not of cooperation.
 */
export function shareActs(document: Document, claims: readonly DraftClaim[]): readonly DraftClaim[] {
  let act: DraftClaim | undefined;
  return claims.map((claim) => {
    if (claim.inner) return claim;
    const shared =
      act !== undefined && act.sentence === claim.sentence && opensWithDocument(document, claim)
        ? act
        : undefined;
    if (shared === undefined) {
      act = takesDocument(claim.predicate.concept) ? claim : undefined;
      return claim;
    }
    const token = document.tokens[claim.first];
    if (token === undefined || shared.predicate.concept === undefined) return claim;
    const predicate = {
      concept: shared.predicate.concept,
      start: token.start,
      end: token.end,
      text: token.text,
      token: claim.first,
    };
    return { ...claim, predicate };
  });
}
