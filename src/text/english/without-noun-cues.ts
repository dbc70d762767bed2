import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Category } from '../../model/lexicon.js';
import type { HitsAt, Word } from '../text-reader.js';
import { isFiniteAt } from './auxiliaries.js';
import { isDeterminer } from './word-kinds.js';

/** What a verb of asking or planning tells of the verb behind it, and its noun tells of nothing. */
const CUES: ReadonlySet<Category> = new Set<Category>(['certainty', 'light']);

/** The hits of a text, but for verbs of asking that are nouns, between an article and their own verb: the order was signed. */
export function withoutNounCues(words: readonly Word[], hitsAt: HitsAt): HitsAt {
  const scene = { words, hitsAt };
  return hitsAt.map((hits, index) =>
    hits.some(({ category }) => CUES.has(category)) &&
    isDeterminer(scene, index - 1) &&
    isFiniteAt(scene, index + 1)
      ? hits.filter((hit) => !(CUES.has(hit.category) && isFiniteVerb(hit) && hit.last === index + 1))
      : hits,
  );
}
