import { hasPronoun } from '../../grammar/pronouns.js';
import type { Document } from '../../model/document.js';

/** Prepositions written as one letter before the word, by the letter. */
const LETTERS: Readonly<Record<string, string>> = { ب: 'in', ل: 'for', ك: 'like' };

/** A preposition governs what stands so near: right behind it, or past هذه or a noun without a name of its own. */
const NEAR = 2;

/** The preposition that governs a mention: attached to its first word, or one or two words before it, or no more than are `near`. */
export function governorOf(
  document: Document,
  first: number,
  start: number,
  floor: number,
  near = NEAR,
): string | undefined {
  const token = document.tokens[first];
  if (token !== undefined && start > token.start) {
    const letters = document.source.text.slice(token.start, start).replace(/[^بلك]/g, '');
    const last = LETTERS[letters.charAt(letters.length - 1)];
    if (last !== undefined) return last;
  }
  const article = /^[وف]?(?:(ب|ك)ال|لل)/.exec(token?.form ?? '');
  if (article !== null && start === token?.start) return LETTERS[article[1] ?? 'ل'];
  for (let i = first - 1; i >= first - near && i >= floor; i--) {
    const found = (document.hitsAt[i] ?? []).find((h) => h.category === 'preposition' && h.last >= i + 1);
    if (found) return hasPronoun(found) && found.last === i + 1 ? undefined : found.id;
    if (
      document.tokens[i]?.form !== '"' &&
      (document.tokens[i]?.kind !== 'word' || document.hitsAt[i]?.some((h) => h.category === 'concept'))
    )
      return undefined;
  }
  return undefined;
}
