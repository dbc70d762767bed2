import type { DraftClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { TopicQuery } from '../model/query.js';

/** Whether the stems of a term stand one after the other in the token range. */
function holds(document: Document, claim: DraftClaim, term: readonly string[]): boolean {
  for (let i = claim.first; i + term.length <= claim.last; i++) {
    if (term.every((stem, k) => document.tokens[i + k]?.stem === stem)) return true;
  }
  return false;
}

/** The ids of the topics a claim belongs to: by its concept, by a term in its evidence, or by the roles it fills. */
export function topicsOf(
  claim: DraftClaim,
  document: Document,
  topics: readonly TopicQuery[],
): readonly string[] {
  return topics
    .filter((topic) => {
      const byConcept = claim.predicate.concept !== undefined && topic.concepts.has(claim.predicate.concept);
      const byTerm = topic.terms.some((term) => term.length > 0 && holds(document, claim, term));
      const byRole = topic.roles.size > 0 && claim.arguments.some((a) => topic.roles.has(a.role));
      if (topic.roles.size > 0 && topic.concepts.size > 0) return (byConcept && byRole) || byTerm;
      return byConcept || byTerm || byRole;
    })
    .map((topic) => topic.id);
}
