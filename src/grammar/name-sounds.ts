import { arabicNameSounds } from './arabic/name-sounds.js';
import { latinNameSounds } from './english/name-sounds.js';
import type { Script } from './script.js';

/** How a script spells names, as far as names are told by it in another script too. */
export interface NameSounds {
  /** The consonants of a folded word, one letter for those that transliteration exchanges; without its article. */
  readonly consonants: (word: string) => string;
  /** Whether two folded words are two names by what no consonant shows, though the script writes it. */
  readonly parts: (left: string, right: string) => boolean;
  /** Whether a given name has one spelling, so that two spellings are two names. */
  readonly settled: boolean;
}

/** The spelling of names in every script. */
export const nameSounds: Readonly<Record<Script, NameSounds>> = {
  Arabic: arabicNameSounds,
  Latin: latinNameSounds,
};
