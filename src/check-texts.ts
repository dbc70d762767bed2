import { tooLarge } from './errors.js';
import type { CompareOptions } from './schema/types.js';

/**
 * Reports are refused beyond this, unless options say otherwise: reading takes about a kilobyte of memory for each
 * character of news, so that these fit into what Node takes of a large machine by itself.
 */
export const MOST_CHARACTERS = 6_000_000;
/** And beyond this: a claim takes up to twenty kilobytes while it is compared, whatever its words. */
export const MOST_CLAIMS = 150_000;

/** @throws CrossclaimError where texts are too long together */
export function checkTexts(
  texts: readonly string[],
  { maxCharacters = MOST_CHARACTERS }: CompareOptions,
): void {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  if (characters > maxCharacters) throw tooLarge('characters', characters, maxCharacters, 'maxCharacters');
}

/** @throws CrossclaimError where there are too many claims */
export function checkClaims(claims: number, { maxClaims = MOST_CLAIMS }: CompareOptions): void {
  if (claims > maxClaims) throw tooLarge('claims', claims, maxClaims, 'maxClaims');
}
