import { tooLarge } from './errors.js';
import { heapLimit } from './heap-limit.js';
import type { CompareOptions } from './schema/types.js';

/** Reports are refused beyond this, unless options say otherwise, and beyond what the memory that there is can hold. */
export const MOST_CHARACTERS = 6_000_000;
/** Bytes that a comparison takes at its height for each character of news: 500 to 700 where reports are many. */
export const PER_CHARACTER = 700;
/** And beyond this. */
export const MOST_CLAIMS = 150_000;
/** Bytes that a claim takes while it is compared, whatever its words. */
export const PER_CLAIM = 20_000;

/** Bytes that there are wherever this code runs. For less nobody asks how many there are, which takes Node some milliseconds. */
const SURELY_THERE = 16_000_000;

/**
 * @param heap the bytes that there are, where that is known already
 * @throws CrossclaimError where texts are too long together
 */
export function checkTexts(texts: readonly string[], { maxCharacters }: CompareOptions, heap?: number): void {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  if (isSurelyThere(characters * PER_CHARACTER, heap) && characters <= (maxCharacters ?? characters)) return;
  const room = heap ?? heapLimit();
  const most = maxCharacters ?? mostWithin(room, MOST_CHARACTERS, PER_CHARACTER);
  if (characters > most) throw tooLarge('characters', characters, most, 'maxCharacters', room);
}

/**
 * @param heap the bytes that there are, where that is known already
 * @throws CrossclaimError where there are too many claims
 */
export function checkClaims(claims: number, { maxClaims }: CompareOptions, heap?: number): void {
  if (isSurelyThere(claims * PER_CLAIM, heap) && claims <= (maxClaims ?? claims)) return;
  const room = heap ?? heapLimit();
  const most = maxClaims ?? mostWithin(room, MOST_CLAIMS, PER_CLAIM);
  if (claims > most) throw tooLarge('claims', claims, most, 'maxClaims', room);
}

const isSurelyThere = (bytes: number, heap = SURELY_THERE): boolean => bytes <= Math.min(heap, SURELY_THERE);

const mostWithin = (heap: number | undefined, most: number, each: number): number =>
  heap === undefined ? most : Math.min(most, Math.floor(heap / each));
