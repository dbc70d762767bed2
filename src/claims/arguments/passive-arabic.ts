import type { Document } from '../../model/document.js';
import type { Predicate } from '../predicate.js';

/** Whether a verb is printed with the vowel of the passive on its first letter: قُتل. */
export const isVoicedPassive = (document: Document, { first }: Predicate): boolean =>
  /^[وف]?\p{L}\u064f/u.test(document.tokens[first]?.text ?? '');
