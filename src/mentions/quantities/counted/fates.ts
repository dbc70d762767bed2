import { fatedKind, isWhereabouts } from '../../../concepts/fates.js';
import { hitAt } from '../../../grammar/hits.js';
import { hitBefore, type QuantityReader } from '../quantity-reader.js';
import { type Counted, impliedAt } from './noun.js';

/** The fate of people that a verb right before a bare number tells: `killed 32`, قتل 257. */
export function fateBefore(reader: QuantityReader, index: number): Counted | undefined {
  const hit = hitBefore(reader, index, 'concept');
  const fate = hit && fatedKind(hit.id);
  return hit && fate ? impliedAt(reader, fate, hit.first, hit.last) : undefined;
}

/** Those that a word after a bare number tells of: `all 66 aboard`, `65 died`. */
export function subjectAfter(reader: QuantityReader, index: number): Counted | undefined {
  const hit = hitAt(reader, index, 'concept');
  const of = hit && isWhereabouts(hit.id) ? 'person' : hit?.form === 'past' && fatedKind(hit.id);
  return hit && of ? impliedAt(reader, of, hit.first, hit.last) : undefined;
}
