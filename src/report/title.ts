import type { ClaimInContext } from '../model/alignment.js';
import type { Finding } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import { relations } from '../model/relations.js';
import { mostTelling, type Wording } from './most-telling.js';

/**
 * The claim of a group, by index, whose words are its title: of those that stand in a difference that counts, where
 * there is one, the one that tells best what all are about.
 */
export function titleClaim(
  members: readonly number[],
  claims: readonly ClaimInContext[],
  { differences }: Finding,
): number {
  const counting = differences.filter((d) => relations[d.relation] !== 'none');
  const differing = new Set(flatMap(counting, (d) => flatMap(d.readings, (r) => r.claims)));
  const known = flatMap(members, (index) => {
    const inContext = claims[index];
    return inContext === undefined ? [] : [{ claim: inContext.claim, document: inContext.document, index }];
  });
  const affirmed = 2 * known.filter(({ claim }) => claim.polarity === 'affirmed').length >= known.length;
  const best = mostTelling(
    known.map(({ claim, document, index }): Wording => {
      const { first, last, predicate, retells, polarity } = claim;
      const named = flatMap(claim.arguments, ({ mention }) =>
        mention !== undefined && 'entity' in mention ? [mention.entity] : [],
      );
      const beside = differing.size > 0 && !differing.has(index);
      const leaning = beside || retells !== undefined || (affirmed && polarity === 'negated');
      const keys = predicate.concept === undefined ? named : [predicate.concept, ...named];
      return { document, first, last, keys, leaning };
    }),
  );
  return known[best]?.index ?? -1;
}
