import type { ClaimInContext } from '../model/alignment.js';
import type { Sentence } from '../model/document.js';
import { ascending } from './shared-count.js';
import { vocabulary } from './terms.js';

const nowhere: readonly number[] = [];

/** The places that the claims of each sentence name, by number, ascending. */
export function placesBySentence(
  claims: readonly ClaimInContext[],
): (claim: ClaimInContext) => readonly number[] {
  const { idOf } = vocabulary();
  const found = new Map<Sentence, Set<number>>();
  for (const { claim, document } of claims) {
    const sentence = document.sentences[claim.sentence];
    if (sentence === undefined) continue;
    for (const { mention } of claim.arguments) {
      if (mention?.kind !== 'place') continue;
      const known = found.get(sentence) ?? new Set<number>();
      found.set(sentence, known);
      known.add(idOf(mention.value.id ?? mention.entity));
    }
  }
  const places = new Map([...found].map(([sentence, ids]) => [sentence, ascending(ids)]));
  return ({ claim, document }) => {
    const sentence = document.sentences[claim.sentence];
    return (sentence && places.get(sentence)) ?? nowhere;
  };
}
