import { arabicLetters } from './arabic/letters.js';
import { englishLetters } from './english/letters.js';
import type { GrammarKind } from './grammar.js';

/** How the letters of a language are brought to the form by which words are compared. */
export interface Letters {
  /** Ways to write a letter, digit separator or the like, and what they are read as. */
  readonly variants: readonly (readonly [written: string, read: string])[];
  /** First and last of the marks that words are compared without: vowel signs, accents, fillers. */
  readonly dropped: readonly (readonly [first: string, last: string])[];
  /** The zeros of its own digits; the other nine follow each. */
  readonly zeros: readonly string[];
}

/** The letters of every way of writing: a text is folded by all of them, whatever its language. */
export const letters: Readonly<Record<GrammarKind, Letters>> = {
  arabic: arabicLetters,
  english: englishLetters,
};
