import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Hexadecimal digits of an id: enough to keep a million claims apart. */
const DIGITS = 12;

/** SHA-256 (FIPS 180-4) of a text in UTF-8, lower-case hexadecimal; lone surrogates count as U+FFFD. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** A stable id: a prefix and a digest of the parts it is made of. */
export function stableId(prefix: string, ...parts: readonly (string | number)[]): string {
  return `${prefix}-${hashText(JSON.stringify(parts)).slice(0, DIGITS)}`;
}

/** The id of a difference: of its group, its slot, and how many of that slot stand before it. */
export const differenceId = (groupId: string, slot: string, before: number): string =>
  stableId('d', groupId, slot, before);
