import type { NameReader } from '../name-reader.js';
import { headKinds } from './arabic-head-kinds.js';
import { isDefiniteWord, isFieldAdjective, isJoinedField, isOwnName, isTown } from './arabic-name-words.js';

/** Which words a head of a given kind takes into its name. */

/** Whether a word may be the first after a head. */
export function opensName(reader: NameReader, at: number, head: string): boolean {
  if (headKinds.parts.has(head) && reader.hit(at, 'body') !== undefined) return false;
  return (headKinds.seated.has(head) && isTown(reader, at)) || isNoun(reader, at, head);
}

/** Whether a word may be one of the next: an adjective, a joined noun, or a noun before the adjective of a state. */
export function goesOnName(reader: NameReader, at: number, head: string): boolean {
  if (headKinds.joined.has(head) && isJoinedField(reader, at)) return true;
  if (isFieldAdjective(reader, at)) return true;
  return reader.hit(at + 1, 'nationality') !== undefined && isNoun(reader, at, head);
}

/** A definite noun, or after heads that any word can name, an unknown one. */
function isNoun(reader: NameReader, at: number, head: string): boolean {
  if (isDefiniteWord(reader, at) && !(headKinds.common.has(head) && reader.known(at))) return true;
  return headKinds.named.has(head) && isOwnName(reader, at);
}
