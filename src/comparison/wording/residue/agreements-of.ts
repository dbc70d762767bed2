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
    const { index: a } = pair.a;
    const { index: b } = pair.b;
    const [set = { first: pair, claims: new Set<number>() }, ...others] = [...sets].filter(
      ({ claims }) => claims.has(a) || claims.has(b),
    );
    set.claims.add(a).add(b);
    for (const one of others) {
      sets.delete(one);
      for (const claim of one.claims) set.claims.add(claim);
    }
    sets.delete(set);
    sets.add(set);
  }
  return [...sets].map(({ first: { a }, claims }) => ({
    slot: 'wording',
    text: a.document.source.text.slice(a.claim.start, a.claim.end),
    claims: [...claims].sort((x, y) => x - y),
  }));
}
