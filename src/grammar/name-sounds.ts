import { arabicNameSounds } from './arabic/name-sounds.js';
import { latinNameSounds } from './english/name-sounds.js';
import type { Script } from './script.js';

/** The vowels between two consonants of a name, as its script writes them. */
export interface Vowels {
  /** `a`, `i`, `u` and, where Latin letters leave it open, `e`; empty where none is written. */
  readonly heard: string;
  /** Whether they are written so that Arabic letters would write them too: Hussein, Mahmoud. */
  readonly long: boolean;
}

/** A consonant of a name, one letter for those that transliteration exchanges, with the vowels before it. */
export interface NameSound {
  readonly consonant: string;
  readonly vowels: Vowels;
}

/** How a script spells names, as far as names are told by it in another script too. */
export interface NameSounds {
  /** The consonants of a folded word with the vowels before each; without its article. */
  readonly sounds: (word: string) => readonly NameSound[];
  /** A word of a name without the article before it: al-Khatib. */
  readonly withoutArticle: (word: string) => string;
  /** Whether its words are written without short vowels. */
  readonly longOnly: boolean;
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
