import { isKindOf } from '../../../concepts/kinds.js';
import { idsWithTrait, isMeasure } from '../../../concepts/traits.js';
import { hasHit } from '../../../grammar/hits.js';
import type { Hit } from '../../../model/lexicon.js';
import { hitBefore, isAfter, type QuantityReader, sameSentence } from '../quantity-reader.js';
import { type Counted, kindCounted } from './noun.js';

/**
 * Words from a noun (`the death toll`) to its number (`rose to 45`), the last included. With half of them, one toll in ten that hangs on a
 * noun before it is lost; with twice as many, numbers take the noun of another clause.
 */
export const REACH_BACK = 9;
/** Words that say how many something is: عدد, number. */
export const SAID: ReadonlySet<string> = new Set(['exactly']);
const amount = idsWithTrait(isMeasure);

/** Those whose number is said: الركاب وعددهم 66, `the passengers, numbering 66`. */
export function numberedBefore(reader: QuantityReader, index: number): Counted | undefined {
  const said = hitBefore(reader, index, 'hedge', SAID);
  if (said === undefined || said.lead.article || !hasHit(reader, said.first, 'concept', amount()))
    return undefined;
  const start = hitBefore(reader, said.first, 'concept', amount())?.first ?? said.first;
  const kind = personBefore(reader, start, index) ?? hitBefore(reader, start, 'kind');
  return kind && !hasNumber(reader, kind) ? kindCounted(reader, kind) : undefined;
}

/** The nearest people before a token, with no number or mark between; a bracket or comma may open what tells their number. */
function personBefore(reader: QuantityReader, start: number, index: number): Hit | undefined {
  for (let at = start; at > start - REACH_BACK && at > 0 && sameSentence(reader, at - 1, index); at--) {
    const kind = hitBefore(reader, at, 'kind');
    if (kind && isKindOf(kind.id, 'person')) return kind;
    const between = reader.tokens[at - 1]?.kind;
    if (between === 'number' || (between === 'punctuation' && at < start)) return undefined;
  }
  return undefined;
}

/** Whether a noun has a number of its own. */
export function hasNumber(reader: QuantityReader, kind: Hit): boolean {
  const dual = reader.grammar.dualOf(kind.tail);
  if (dual !== undefined && dual !== 'open') return true;
  return reader.tokens[kind.first - 1]?.kind === 'number' || isAfter(reader, kind.first, ['number']);
}
