import { hitAt } from '../../../grammar/hits.js';
import { isMark } from '../../../grammar/marks.js';
import type { Category } from '../../../model/lexicon.js';
import type { Numeral } from '../numbers/numbers.js';
import { isGlued, type QuantityReader } from '../quantity-reader.js';

/** What joins two numbers, and where the second begins. */
export interface Connector {
  readonly last: number;
  readonly by: 'and' | 'to' | 'dash';
}

const TO: ReadonlySet<string> = new Set(['to']);
const AND: ReadonlySet<string> = new Set(['and']);

/** What joins a number to the next one: `to`, a dash, and `and` where a word before has opened a range. */
export function connectorAfter(
  reader: QuantityReader,
  { last }: Pick<Numeral, 'last'>,
  opened: boolean,
): Connector | undefined {
  const index = pastMeasure(reader, last);
  const to = hitAt(reader, index, 'hedge', TO) ?? hitAt(reader, index, 'preposition', TO);
  if (to) return { last: pastSign(reader, to.last), by: 'to' };
  if (isDash(reader, index)) return { last: pastSign(reader, index + 1), by: 'dash' };
  return opened ? andAt(reader, index) : undefined;
}

/** A hyphen or dash with a space on both sides or on none. */
function isDash(reader: QuantityReader, index: number): boolean {
  const token = reader.tokens[index];
  return isMark(token, '-') && token?.spaced !== isGlued(reader, index + 1);
}

/** «And», as a word, before digits or written on to the number. */
function andAt(reader: QuantityReader, index: number): Connector | undefined {
  const and = hitAt(reader, index, 'marker', AND);
  if (and?.last === index + 1 && and.lead.letters === 0)
    return { last: pastSign(reader, and.last), by: 'and' };
  return hitAt(reader, index, 'number')?.lead.conjunction === 'and' ? { last: index, by: 'and' } : undefined;
}

const MEASURES: readonly Category[] = ['unit', 'currency', 'kind'];

/** Past a unit, currency or noun that the first number carries too: `50% to 60%`, 50 كلم إلى 60 كلم. */
function pastMeasure(reader: QuantityReader, index: number): number {
  for (const category of MEASURES) {
    const hit = hitAt(reader, index, category);
    if (hit) return hit.last;
  }
  return index;
}

/** Past a sign of money before the second number. */
function pastSign(reader: QuantityReader, index: number): number {
  const sign = reader.tokens[index]?.kind === 'punctuation' ? hitAt(reader, index, 'currency') : undefined;
  return sign?.last ?? index;
}
