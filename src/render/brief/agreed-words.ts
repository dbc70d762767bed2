import type { Group } from '../../schema/types.js';
import { foreign, joined, type Line } from '../blocks.js';
import { clipped, displayed } from '../display.js';
import { inWords } from '../quoting.js';
import { claimsOf, type View } from '../view.js';

/** A value longer than this is a sentence, which the quotation tells. */
const MOST_LETTERS = 60;

/**
 * What the sources of a group agree on, each value once. That they use the same words is told by no value, and who says it
 * only where nothing else is agreed on: `nine, the coast guard` says not what was told of whom.
 */
export function agreedWords(view: View, { agreements }: Group): Line {
  const told = new Map<string, Line>();
  const values = agreements.filter(({ slot }) => slot !== 'wording');
  const facts = values.filter(({ slot }) => slot !== 'attribution');
  for (const { text, display, claimIds } of facts.length > 0 ? facts : values) {
    const [claim] = claimsOf(view, claimIds);
    const words = display?.[view.language] ?? clipped(displayed(text), MOST_LETTERS);
    if (told.has(words)) continue;
    told.set(words, [
      display !== undefined || claim === undefined ? foreign(words) : inWords(view, claim.sourceId, words),
    ]);
  }
  return joined([...told.values()], view.phrases.comma);
}
