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

/** What is counted, what options call the most of it, and how much room each takes. */
interface Bound {
  readonly counted: 'characters' | 'claims';
  readonly option: 'maxCharacters' | 'maxClaims';
  readonly most: number;
  readonly each: number;
}

/**
 * @param heap the bytes that there are, where that is known already
 * @throws CrossclaimError where texts are too long together
 */
export function checkTexts(texts: readonly string[], options: CompareOptions, heap?: number): void {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const each = { counted: 'characters', option: 'maxCharacters', each: PER_CHARACTER } as const;
  check(characters, { ...each, most: MOST_CHARACTERS }, options, heap);
}

/**
 * @param heap the bytes that there are, where that is known already
 * @throws CrossclaimError where there are too many claims
 */
export function checkClaims(claims: number, options: CompareOptions, heap?: number): void {
  const each = { counted: 'claims', option: 'maxClaims', each: PER_CLAIM } as const;
  check(claims, { ...each, most: MOST_CLAIMS }, options, heap);
}

function check(count: number, bound: Bound, options: CompareOptions, heap: number | undefined): void {
  const { counted, option, each } = bound;
  const asked = options[option];
  const surely = Math.min(heap ?? SURELY_THERE, SURELY_THERE);
  if (count * each <= surely && count <= (asked ?? count)) return;
  const room = heap ?? heapLimit();
  const within = room === undefined ? bound.most : Math.min(bound.most, Math.floor(room / each));
  const most = asked ?? within;
  if (count > most) throw tooLarge(counted, count, most, option, room);
}
