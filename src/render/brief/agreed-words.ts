import type { Group } from '../../schema/types.js';
import { foreign, joined, type Line } from '../blocks.js';
import { clipped, displayed } from '../display.js';
import { inWords } from '../quoting.js';
import { claimsOf, type View } from '../view.js';

/** A value longer than this is a sentence, which the quotation tells. */
const MOST_LETTERS = 60;

/** What the sources of a group agree on, each value once; that they use the same words is told by no value. */
export function agreedWords(view: View, { agreements }: Group): Line {
  const told = new Map<string, Line>();
  for (const { slot, text, display, claimIds } of agreements) {
    if (slot === 'wording') continue;
    const [claim] = claimsOf(view, claimIds);
    const words = display?.[view.language] ?? clipped(displayed(text), MOST_LETTERS);
    if (told.has(words)) continue;
    told.set(words, [
      display !== undefined || claim === undefined ? foreign(words) : inWords(view, claim.sourceId, words),
    ]);
  }
  return joined([...told.values()], view.phrases.comma);
}
