import type { EventConcept } from '../../concepts/event.js';
import { eventConcepts } from '../../concepts/events.js';
import { type Numeral, readNumeral } from './numbers/numbers.js';
import {
  hitAt,
  hitBefore,
  isGlued,
  isGluedMark,
  type QuantityReader,
  sameSentence,
} from './quantity-reader.js';

/** Two numbers of one range; `numeral` is the second, whose noun or unit holds for both. */
export interface Range {
  readonly first: number;
  readonly min: number;
  readonly numeral: Numeral;
  /** Proclitics of its first word. */
  readonly proclitics: string;
  /** Whether the words (`between`, `to`) or a dash say it; a dash alone may be a score and needs a noun. */
  readonly by: 'words' | 'dash';
}

/** The range that starts with a number: `between 3,000 and 5,000`, `50-60`, ما بين 50 إلى 60. */
export function rangeFrom(reader: QuantityReader, low: Numeral): Range | undefined {
  const start = low.shape === 'digits' && low.proclitics !== '' ? low.first - 1 : low.first;
  const opener = hitBefore(reader, start, 'hedge', 'between');
  const at = unitEnd(reader, low.last);
  const joined = connector(reader, at, opener !== undefined);
  if (
    joined === undefined ||
    !sameSentence(reader, low.first, joined.last) ||
    changesUnit(reader, low.last, joined.last)
  )
    return undefined;
  const high = readNumeral(reader, joined.last);
  if (high === undefined || high.fraction !== low.fraction) return undefined;
  const shared = high.scale > 1 && low.scale === 1 && low.value < 1000 ? low.value * high.scale : low.value;
  if (shared >= high.value) return undefined;
  if (joined.by === 'and' && opener === undefined) return undefined;
  const first = opener?.first ?? low.first;
  const proclitics = opener?.proclitics ?? low.proclitics;
  return { first, min: shared, numeral: high, proclitics, by: joined.by === 'dash' ? 'dash' : 'words' };
}

/** Whether a share is followed by an amount of money: two measures (fell 2 percent to $78), no range. */
function changesUnit(reader: QuantityReader, low: number, high: number): boolean {
  const share = hitAt(reader, low, 'unit')?.id;
  return share !== undefined && hitBefore(reader, high, 'currency') !== undefined;
}

/** Concepts of a value that moves from one number to another: rise, fall. */
const moves: ReadonlySet<string> = new Set(
  Object.entries<EventConcept>(eventConcepts).flatMap(([id, { roles }]) =>
    roles.includes('origin') && roles.includes('quantity') ? [id] : [],
  ),
);
/** Words between a verb of change and its first number. */
const REACH = 6;

/**
 * Where the new value begins when a value moves (`rose from 40 to 45`, من 80 إلى 75): the old one is no value of it.
 * Undefined where the two numbers are a range.
 */
export function newValueAt(reader: QuantityReader, low: Numeral): number | undefined {
  const start = low.shape === 'digits' && low.proclitics !== '' ? low.first - 1 : low.first;
  const from = hitBefore(reader, pastSignBack(reader, start), 'preposition', 'from');
  const joined = from && connector(reader, unitEnd(reader, low.last), false);
  const high = joined?.by === 'to' ? readNumeral(reader, joined.last) : undefined;
  if (from === undefined || joined === undefined || high === undefined) return undefined;
  return high.value < low.value || movesBefore(reader, from.first) ? joined.last : undefined;
}

function movesBefore(reader: QuantityReader, index: number): boolean {
  for (let at = index; at > index - REACH && at > 0 && sameSentence(reader, at - 1, index); at--) {
    if (reader.endingAt.get(at)?.some(({ category, id }) => category === 'concept' && moves.has(id)))
      return true;
  }
  return false;
}

function pastSignBack(reader: QuantityReader, index: number): number {
  return reader.tokens[index - 1]?.kind === 'punctuation'
    ? (hitBefore(reader, index, 'currency')?.first ?? index)
    : index;
}

/** Past a unit, currency or noun that the first number carries too: `50% to 60%`, 50 كلم إلى 60 كلم. */
function unitEnd(reader: QuantityReader, index: number): number {
  return (
    (hitAt(reader, index, 'unit') ?? hitAt(reader, index, 'currency') ?? hitAt(reader, index, 'kind'))
      ?.last ?? index
  );
}

function connector(
  reader: QuantityReader,
  index: number,
  opened: boolean,
): { readonly last: number; readonly by: 'and' | 'to' | 'dash' } | undefined {
  const to = hitAt(reader, index, 'hedge', 'to') ?? hitAt(reader, index, 'preposition', 'to');
  if (to) return { last: pastSign(reader, to.last), by: 'to' };
  const token = reader.tokens[index];
  if (token?.form === '-' && token.spaced !== isGlued(reader, index + 1))
    return { last: pastSign(reader, index + 1), by: 'dash' };
  if (!opened) return undefined;
  const and = hitAt(reader, index, 'marker', 'and');
  if (and && and.last === index + 1 && token?.form !== undefined && and.proclitics === '')
    return { last: pastSign(reader, and.last), by: 'and' };
  if (token?.form === 'و') return { last: index + 1, by: 'and' };
  return hitAt(reader, index, 'number')?.proclitics === 'و' ? { last: index, by: 'and' } : undefined;
}

/** Past a sign of money before the second number. */
function pastSign(reader: QuantityReader, index: number): number {
  return reader.tokens[index]?.kind === 'punctuation'
    ? (hitAt(reader, index, 'currency')?.last ?? index)
    : index;
}

/** Whether more figures are glued on with dashes, as in dates, scores of sets and numbers of telephones. */
export function isChain(reader: QuantityReader, { first, numeral: { last } }: Range): boolean {
  return (
    (isGluedMark(reader, last, '-') && isGlued(reader, last + 1)) ||
    (isGluedMark(reader, first - 1, '-') && isGlued(reader, first))
  );
}
