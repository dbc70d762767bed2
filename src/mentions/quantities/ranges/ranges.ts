import { hasHit } from '../../../grammar/hits.js';
import type { Lead } from '../../../model/lexicon.js';
import { type Numeral, readNumeral } from '../numbers/numbers.js';
import {
  hitBefore,
  isAfter,
  isGlued,
  isGluedMark,
  type QuantityReader,
  sameSentence,
} from '../quantity-reader.js';
import { connectorAfter } from './connector.js';

export { newValueAt } from './new-value.js';

/** Two numbers of one range; `high` is the second, whose noun or unit holds for both. */
export interface Range {
  /** Where it starts: at the word that opens it, at the particle before its digits, or at its first number. */
  readonly start: number;
  readonly first: number;
  readonly min: number;
  readonly high: Numeral;
  /** What is written on to its first word. */
  readonly lead: Lead;
  /** Whether the words (`between`, `to`) or a dash say it; a dash alone may be a score and needs a noun. */
  readonly by: 'words' | 'dash';
}

const BETWEEN: ReadonlySet<string> = new Set(['between']);
/** Below this, the low number of a range may leave out the scale that the high one has: 5-6 million, and not 1,500 to 2 million. */
const UNSCALED = 1000;

/** The range that starts with a number: `between 3,000 and 5,000`, `50-60`, ما بين 50 إلى 60. */
export function rangeFrom(reader: QuantityReader, low: Numeral): Range | undefined {
  const opener = hitBefore(reader, low.start, 'hedge', BETWEEN);
  const joined = connectorAfter(reader, low, opener !== undefined);
  if (joined === undefined || !sameSentence(reader, low.first, joined.last)) return undefined;
  if (joined.by === 'and' && opener === undefined) return undefined;
  const high = changesUnit(reader, low.last, joined.last) ? undefined : readNumeral(reader, joined.last);
  if (high === undefined || high.fraction !== low.fraction) return undefined;
  const min = sharesScale(low, high) ? low.value * high.scale : low.value;
  if (min >= high.value) return undefined;
  const { start, first, lead } = opener ? { ...opener, start: opener.first } : low;
  return { start, first, lead, min, high, by: joined.by === 'dash' ? 'dash' : 'words' };
}

/** Whether a scale told once is that of both numbers: 5-6 million. */
const sharesScale = (low: Numeral, high: Numeral): boolean =>
  high.scale > 1 && low.scale === 1 && low.value < UNSCALED;

/** Whether a share is followed by an amount of money: two measures (fell 2 percent to $78), no range. */
function changesUnit(reader: QuantityReader, low: number, high: number): boolean {
  return hasHit(reader, low, 'unit') && isAfter(reader, high, ['currency']);
}

/** Whether more figures are glued on with dashes, as in dates, scores of sets and numbers of telephones. */
export function isChain(reader: QuantityReader, { first, high: { last } }: Range): boolean {
  return (
    (isGluedMark(reader, last, '-') && isGlued(reader, last + 1)) ||
    (isGluedMark(reader, first - 1, '-') && isGlued(reader, first))
  );
}
