import { idsWithTrait, movesValue } from '../../../concepts/traits.js';
import { type Numeral, readNumeral } from '../numbers/numbers.js';
import { hitBefore, type QuantityReader, sameSentence } from '../quantity-reader.js';
import { connectorAfter } from './connector.js';

/** Concepts of a value that moves from one number to another: rise, fall. */
const moves = idsWithTrait(movesValue);
/** Words from a verb of change to its first number: further off, the verb is that of another phrase. */
const REACH = 6;
const FROM: ReadonlySet<string> = new Set(['from']);

/**
 * Where the new value begins when a value moves (`rose from 40 to 45`, من 80 إلى 75): the old one is no value of it.
 * Undefined where the two numbers are a range.
 */
export function newValueAt(
  reader: QuantityReader,
  low: Pick<Numeral, 'start' | 'last' | 'value'>,
): number | undefined {
  const from = hitBefore(reader, pastSignBack(reader, low.start), 'preposition', FROM);
  const joined = from && connectorAfter(reader, low, false);
  const high = joined?.by === 'to' ? readNumeral(reader, joined.last) : undefined;
  if (from === undefined || high === undefined) return undefined;
  return high.value < low.value || movesBefore(reader, from.first) ? joined?.last : undefined;
}

function movesBefore(reader: QuantityReader, index: number): boolean {
  for (let at = index; at > index - REACH && at > 0 && sameSentence(reader, at - 1, index); at--) {
    if (hitBefore(reader, at, 'concept', moves())) return true;
  }
  return false;
}

function pastSignBack(reader: QuantityReader, index: number): number {
  return reader.tokens[index - 1]?.kind === 'punctuation'
    ? (hitBefore(reader, index, 'currency')?.first ?? index)
    : index;
}
