import type { AgreementDraft } from '../../../model/finding.js';
import type { Pair } from './pairs.js';

/** Claims that are linked by pairs, and the first of these. */
interface Linked {
  readonly first: Pair;
  readonly claims: Set<number>;
}

/**
 * Claims that are one sentence, nearly word for word: one agreement for all that are linked by such pairs, in the order in
 * which their last pairs came.
 */
export function agreementsOf(pairs: readonly Pair[]): readonly AgreementDraft[] {
  /** In the order in which they were last added to. */
  const sets = new Set<Linked>();
  for (const pair of pairs) {
    const known = [...sets].filter(({ claims }) => claims.has(pair.a.index) || claims.has(pair.b.index));
    const set = { first: known[0]?.first ?? pair, claims: new Set([pair.a.index, pair.b.index]) };
    for (const one of known) {
      sets.delete(one);
      for (const claim of one.claims) set.claims.add(claim);
    }
    sets.add(set);
  }
  return [...sets].map(({ first: { a }, claims }) => ({
    slot: 'wording',
    text: a.document.source.text.slice(a.claim.start, a.claim.end),
    claims: [...claims].sort((x, y) => x - y),
  }));
}
