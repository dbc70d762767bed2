import type { DraftClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { isAsked } from './modality/modality.js';

/** An answer stands in the sentence of its question or in the next one. */
const NEXT = 1;

/**
 * Claims without the questions that a text answers itself: *Did the minister resign?* He did not resign. What is asked states
 * nothing, and the answer says it.
 */
export const withoutAnswered = (document: Document, claims: readonly DraftClaim[]): readonly DraftClaim[] =>
  claims.filter((claim, k) => {
    const { concept, token } = claim.predicate;
    if (concept === undefined || claim.certainty !== 'possible' || !isAsked(document, claim)) return true;
    for (let i = k + 1; i < claims.length; i++) {
      const next = claims[i];
      if (next === undefined || next.sentence > claim.sentence + NEXT) return true;
      if (next.predicate.concept === concept && next.predicate.token > token && !isAsked(document, next))
        return false;
    }
    return true;
  });
