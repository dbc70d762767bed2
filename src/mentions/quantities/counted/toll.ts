import { isKindOf } from '../../../concepts/kinds.js';
import { grows, isMeasure } from '../../../concepts/traits.js';
import type { Hit } from '../../../model/lexicon.js';
import { hitBefore, isAfter, type QuantityReader, sameSentence } from '../quantity-reader.js';
import { fateBefore } from './fates.js';
import { type Counted, kindCounted } from './noun.js';
import { hasNumber, numberedBefore, REACH_BACK, SAID } from './numbered.js';

const TO: ReadonlySet<string> = new Set(['to']);
/** By how much a toll rose is no toll. */
const BY: ReadonlySet<string> = new Set(['by']);

/** A kind right before a number that stands in apposition: ركابها الـ66, شخص واحد. */
export function kindBefore(reader: QuantityReader, index: number): Counted | undefined {
  const hit = hitBefore(reader, index, 'kind');
  return hit && kindCounted(reader, hit);
}

/**
 * The people that a bare number is the toll of, named before it in the clause: `the death toll rose to 45`,
 * عدد القتلى إلى 45. Something must link the two: `to`, a hedge, `be`, or a verb.
 */
export function tollBefore(reader: QuantityReader, index: number): Counted | undefined {
  return fateBefore(reader, index) ?? numberedBefore(reader, index) ?? linkedBefore(reader, index);
}

function linkedBefore(reader: QuantityReader, index: number): Counted | undefined {
  if (isAfter(reader, index, ['preposition'], BY)) return undefined;
  let linked = false;
  for (let at = index; at > index - REACH_BACK && at > 0; at--) {
    const kind = hitBefore(reader, at, 'kind');
    if (kind) {
      if (hasNumber(reader, kind)) return undefined;
      if (isAfter(reader, kind.first, ['hedge'], SAID)) return kindCounted(reader, kind);
      if (isToll(kind) && (linked || at === index)) return kindCounted(reader, kind);
      if (isKindOf(kind.id, 'person')) return undefined;
    }
    if (reader.tokens[at - 1]?.kind === 'punctuation' || !sameSentence(reader, at - 1, index))
      return undefined;
    linked ||= links(reader, at);
  }
  return undefined;
}

/** Whether a word that ends where a token begins says that a number is that of what stands before: rose, to, about. */
function links(reader: QuantityReader, index: number): boolean {
  return isAfter(reader, index, ['hedge', 'concept', 'light']) || isAfter(reader, index, ['preposition'], TO);
}

/** What says of whom a number is without naming them: people, cases. */
const PLAIN: ReadonlySet<string> = new Set(['person', 'case']);

/** People or cases counted, as the toll they are: عدد الوفيات 1200 حالة, بلغ عدد القتلى 45 شخصا. */
export function asToll(
  reader: QuantityReader,
  start: number,
  counted: Counted | undefined,
): Counted | undefined {
  if (counted === undefined || !PLAIN.has(counted.of)) return counted;
  for (let at = start; at > start - REACH_BACK && at > 0 && sameSentence(reader, at - 1, start); at--) {
    const kind = hitBefore(reader, at, 'kind');
    if (kind) return isToldToll(reader, kind) ? { ...counted, of: kind.id } : counted;
    if (reader.tokens[at - 1]?.kind !== 'word' || tellsOther(hitBefore(reader, at, 'concept')))
      return counted;
  }
  return counted;
}

/** Whether it is the toll whose number is told: عدد الوفيات. */
function isToldToll(reader: QuantityReader, kind: Hit): boolean {
  return isToll(kind) && isAfter(reader, kind.first, ['hedge'], SAID) && !hasNumber(reader, kind);
}

/** Whether an act says something else than how many they are or become. */
const tellsOther = (act: Hit | undefined): boolean =>
  act !== undefined && !isMeasure(act.id) && !grows(act.id);

function isToll({ id }: Hit): boolean {
  return isKindOf(id, 'victim') || isKindOf(id, 'case') || id === 'missing' || id === 'displaced';
}
