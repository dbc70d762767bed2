import { hasHit, hitAt } from '../../../grammar/hits.js';
import { type Numeral, readNumeral } from '../numbers/numbers.js';
import { foundBefore, hitBefore, isAfter, type QuantityReader, sameSentence } from '../quantity-reader.js';

/** Words and marks from a number to what sets it aside, within one phrase: `65 passengers on board, not 66`. */
const REACH = 6;
const OUT_OF: ReadonlySet<string> = new Set(['out-of']);
const INSTEAD: ReadonlySet<string> = new Set(['instead-of']);
const BUT: ReadonlySet<string> = new Set(['but']);

/**
 * Whether a number is named only as a whole (`out of 120`), or to be set aside for another: 65 وليس 66, `65, not 66`, `not 66 but 65`, 65 بدلا من 66. What
 * is said of the things counted holds for the other.
 */
export function isRejected(reader: QuantityReader, { start, last }: Numeral): boolean {
  if (isAfter(reader, start, ['hedge'], OUT_OF)) return true;
  const instead = hitBefore(reader, start, 'hedge', INSTEAD);
  const set = instead ?? hitBefore(reader, start, 'negation');
  if (set === undefined) return false;
  return isReplacedBefore(reader, set.first) || (instead === undefined && isReplacedAfter(reader, last));
}

/** Whether a number stands shortly before a word that sets another aside. */
function isReplacedBefore(reader: QuantityReader, index: number): boolean {
  const isNumber = (at: number): true | undefined =>
    reader.tokens[at]?.kind === 'number' || hasHit(reader, at, 'number') || undefined;
  return foundBefore(reader, index, REACH, isNumber) ?? false;
}

/** Whether `but` and a number follow: not 66 passengers but 65, ليس 66 بل 65. */
function isReplacedAfter(reader: QuantityReader, index: number): boolean {
  for (let at = index; at < index + REACH && sameSentence(reader, at, index); at++) {
    const but = hitAt(reader, at, 'marker', BUT);
    if (but) return readNumeral(reader, but.last) !== undefined;
  }
  return false;
}
