import type { Token } from '../model/document.js';
import type { Lead } from '../model/lexicon.js';
import { particleLetters } from './particles.js';

/** Printed as a letter, and none. */
const TATWEEL = '\u0640';

/** Where a word begins in its text once the conjunction and the preposition written on to it are left out; the article stays. */
export function wordStart({ start, text }: Pick<Token, 'start' | 'text'>, lead: Lead): number {
  const taken = particleLetters({ lead });
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    if (!/\p{L}/u.test(text.charAt(i)) || text.charAt(i) === TATWEEL) continue;
    if (letters === taken) return start + i;
    letters++;
  }
  return start;
}
