import type { ClaimInContext } from '../model/alignment.js';
import type { Sentence } from '../model/document.js';

const nowhere: ReadonlySet<string> = new Set();

/** The places that the claims of each sentence name, by key. */
export function placesBySentence(
  claims: readonly ClaimInContext[],
): (claim: ClaimInContext) => ReadonlySet<string> {
  const places = new Map<Sentence, Set<string>>();
  for (const { claim, document } of claims) {
    const sentence = document.sentences[claim.sentence];
    if (sentence === undefined) continue;
    const known = places.get(sentence) ?? new Set<string>();
    places.set(sentence, known);
    for (const { mention } of claim.arguments)
      if (mention?.kind === 'place') known.add(mention.value.id ?? mention.entity);
  }
  return ({ claim, document }) => {
    const sentence = document.sentences[claim.sentence];
    return (sentence && places.get(sentence)) ?? nowhere;
  };
}
