import type { Document } from '../model/document.js';
import type { Category, Hit } from '../model/lexicon.js';
import { isTensed } from './verb-forms.js';

/** Where hits stand: by their first token. */
type Met = Pick<Document, 'hitsAt'>;

/** The first hit of a category, with one of the ids where some are given, that starts at a token; the longest one. */
export function hitAt(
  { hitsAt }: Met,
  index: number,
  category: Category,
  ids?: ReadonlySet<string>,
): Hit | undefined {
  const hits = hitsAt[index];
  if (hits === undefined) return undefined;
  // A loop, for this is asked dozens of times of every token.
  for (const hit of hits) if (hit.category === category && (ids === undefined || ids.has(hit.id))) return hit;
  return undefined;
}

/** Whether a hit of a category, with one of the ids where some are given, starts at a token. */
export function hasHit(met: Met, index: number, category: Category, ids?: ReadonlySet<string>): boolean {
  return hitAt(met, index, category, ids) !== undefined;
}

/** Whether an event word or a verb of speech, with tense, starts at a token. */
export function isVerbAt({ hitsAt }: Met, index: number): boolean {
  return (
    hitsAt[index]?.some((h) => (h.category === 'concept' || h.category === 'speech') && isTensed(h)) ?? false
  );
}
