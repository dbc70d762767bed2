import { spellInArabic } from './arabic/spell-in-arabic.js';
import { spellInLatin } from './english/spell-in-latin.js';
import type { Script } from './script.js';

/**
 * How a script writes a name that is printed in another one: by its letters, as newsrooms do, without marks that readers
 * do not know. Vowels that the other script leaves out are guessed, so the name as printed has to stand beside it.
 */
export const nameSpelling: Readonly<Record<Script, (name: string) => string>> = {
  Arabic: spellInArabic,
  Latin: spellInLatin,
};
