import { grows, rootOf } from '../../concepts/family.js';
import { isKindOf, type KindId } from '../../concepts/kinds.js';
import type { Hit } from '../../model/lexicon.js';
import { type Counted, fromHit, range } from './noun.js';
import { hitAt, hitBefore, type QuantityReader, sameSentence } from './quantity-reader.js';

/** Words that may stand between a noun (`the death toll`) and its number (`rose to 45`). */
const REACH_BACK = 9;

/** A kind right before a number that stands in apposition: ركابها الـ66, شخص واحد. */
export function kindBefore(reader: QuantityReader, index: number): Counted | undefined {
  const hit = hitBefore(reader, index, 'kind');
  return hit && fromHit(reader, hit);
}

/**
 * The people that a bare number is the toll of, named before it in the clause: `the death toll rose to 45`,
 * عدد القتلى إلى 45. Something must link the two: `to`, a hedge, `be`, or a verb.
 */
export function tollBefore(reader: QuantityReader, index: number): Counted | undefined {
  const fate = fateBefore(reader, index) ?? numberedBefore(reader, index);
  if (fate) return fate;
  let linked = false;
  for (let at = index; at > index - REACH_BACK && at > 0; at--) {
    const kind = hitBefore(reader, at, 'kind');
    const counts = kind && hitBefore(reader, kind.first, 'hedge', 'exactly') !== undefined;
    if (kind && isCounted(reader, kind)) return undefined;
    if (kind && (counts || (isToll(kind.id) && (linked || at === index)))) return fromHit(reader, kind);
    if (kind && isKindOf(kind.id, 'person')) return undefined;
    const token = reader.tokens[at - 1];
    if (token === undefined || token.kind === 'punctuation' || !sameSentence(reader, at - 1, index))
      return undefined;
    linked ||=
      hitBefore(reader, at, 'preposition', 'to') !== undefined ||
      (['hedge', 'concept', 'light'] as const).some((c) => hitBefore(reader, at, c) !== undefined);
  }
  return undefined;
}

/** What says of whom a number is without naming them: people, cases. */
const PLAIN = new Set(['person', 'case']);
/** Words between those whose number is told and the number. */
const BETWEEN = 4;

/** People or cases counted, as the toll they are: عدد الوفيات 1200 حالة, بلغ عدد القتلى 45 شخصا. */
export function asToll(
  reader: QuantityReader,
  start: number,
  counted: Counted | undefined,
): Counted | undefined {
  if (counted === undefined || !PLAIN.has(counted.of)) return counted;
  for (let at = start; at > start - BETWEEN && at > 0 && sameSentence(reader, at - 1, start); at--) {
    const kind = hitBefore(reader, at, 'kind');
    if (kind) {
      const told = hitBefore(reader, kind.first, 'hedge', 'exactly') !== undefined && isToll(kind.id);
      return told && !isCounted(reader, kind) ? { ...counted, of: kind.id } : counted;
    }
    const act = hitBefore(reader, at, 'concept');
    if (reader.tokens[at - 1]?.kind !== 'word' || (act && act.id !== 'amount' && !grows(act.id)))
      return counted;
  }
  return counted;
}

/** Those whose number is said: الركاب وعددهم 66, `the passengers, numbering 66`. */
function numberedBefore(reader: QuantityReader, index: number): Counted | undefined {
  const said = hitBefore(reader, index, 'hedge', 'exactly');
  const amount = said?.proclitics.endsWith('ال') === false && hitAt(reader, said.first, 'concept', 'amount');
  if (said === undefined || !amount) return undefined;
  const before = hitBefore(reader, said.first, 'concept', 'amount')?.first ?? said.first;
  const beside = hitBefore(reader, before, 'kind');
  for (let at = before; at > before - REACH_BACK && at > 0 && sameSentence(reader, at - 1, index); at--) {
    const kind = hitBefore(reader, at, 'kind');
    if (kind && isKindOf(kind.id, 'person'))
      return isCounted(reader, kind) ? undefined : fromHit(reader, kind);
    const token = reader.tokens[at - 1];
    if (token?.kind === 'number' || (token?.kind === 'punctuation' && at < before)) break;
  }
  return beside && !isCounted(reader, beside) ? fromHit(reader, beside) : undefined;
}

/** Those that a word after a bare number tells of: `all 66 aboard`, `65 died`. */
export function subjectAfter(reader: QuantityReader, index: number): Counted | undefined {
  const hit = hitAt(reader, index, 'concept');
  const of = hit?.id === 'be-aboard' ? 'person' : hit?.form === 'past' && fates.get(rootOf(hit.id));
  return hit && of ? { of, ...range(reader, hit.first, hit.last), plural: true, implied: true } : undefined;
}

/** The fate of people that a verb right before a bare number tells: `killed 32`, قتل 257. */
function fateBefore(reader: QuantityReader, index: number): Counted | undefined {
  const hit = hitBefore(reader, index, 'concept');
  const fate = hit && fates.get(rootOf(hit.id));
  return hit && fate
    ? { of: fate, ...range(reader, hit.first, hit.last), plural: true, implied: true }
    : undefined;
}

const fates: ReadonlyMap<string, KindId> = new Map([
  [rootOf('die'), 'dead'],
  [rootOf('wound'), 'wounded'],
  [rootOf('be-missing'), 'missing'],
]);

/** Whether a noun has a number of its own. */
function isCounted(reader: QuantityReader, kind: Hit): boolean {
  const before = reader.tokens[kind.first - 1];
  return (
    before?.kind === 'number' ||
    hitBefore(reader, kind.first, 'number') !== undefined ||
    kind.enclitics === 'ان' ||
    kind.enclitics.startsWith('ت')
  );
}

function isToll(kind: string): boolean {
  return isKindOf(kind, 'victim') || isKindOf(kind, 'case') || kind === 'missing' || kind === 'displaced';
}
