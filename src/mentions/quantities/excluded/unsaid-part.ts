import { hasHit } from '../../../grammar/hits.js';
import { hitBefore, isAfter, type QuantityReader } from '../quantity-reader.js';

/** Quantifiers that take some of a whole, and leave open how many. */
const SOME: ReadonlySet<string> = new Set(['most', 'many', 'some', 'few', 'any']);
/** Small words between «of» and a number: most of all the 60. */
const OPENERS = 3;

/** Whether what starts at a token is the whole of a part that is not told: most of the 60 passengers, بعض الركاب الستين. */
export function isUnsaidPart(reader: QuantityReader, first: number): boolean {
  let at = first;
  while (
    at > first - OPENERS &&
    (hasHit(reader, at - 1, 'determiner') || hasHit(reader, at - 1, 'reference'))
  )
    at--;
  const of = hitBefore(reader, at, 'preposition', reader.grammar.partitives);
  if (of) return isAfter(reader, of.first, ['determiner'], SOME) || isAfter(reader, of.first, ['vague']);
  return reader.grammar.headFirst && isAfter(reader, first, ['determiner'], SOME);
}
