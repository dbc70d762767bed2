import { countsMembers, idsWithTrait } from '../../../concepts/traits.js';
import { hitBefore, type QuantityReader } from '../quantity-reader.js';
import { type Counted, impliedAt } from './noun.js';

/** Kinds whose noun names a body of people by one word, of which a number tells the members. */
const BODIES: ReadonlySet<string> = new Set(['crew']);
const consist = idsWithTrait(countsMembers);

/**
 * Those counted, as members of the body that the number tells the size of: طاقم من ستة أفراد, `a crew of six`. Where no noun
 * follows the number, the body alone says what is counted. A body with a word that narrows it (طاقم ضيافة) may be but a part.
 */
export function asMembers(
  reader: QuantityReader,
  start: number,
  counted: Counted | undefined,
): Counted | undefined {
  if (counted !== undefined && counted.of !== 'person' && counted.of !== 'member') return counted;
  const body = bodyBefore(reader, start);
  if (body === undefined) return counted;
  if (counted) return { ...counted, of: body };
  return { ...impliedAt(reader, body, start, start), span: { start: 0, end: 0 } };
}

function bodyBefore(reader: QuantityReader, start: number): string | undefined {
  const of = hitBefore(reader, start, 'preposition', reader.grammar.partitives);
  const consists =
    hitBefore(reader, start, 'concept', consist()) ??
    (of && hitBefore(reader, of.first, 'concept', consist()));
  const kind = hitBefore(reader, consists?.first ?? of?.first ?? start, 'kind');
  if (kind === undefined || kind.last === start || !BODIES.has(kind.id)) return undefined;
  const whole = reader.grammar.headFirst || hitBefore(reader, kind.first, 'stop') !== undefined;
  return whole ? kind.id : undefined;
}
