import { hasHit, hitAt } from '../../grammar/hits.js';
import { NO_LEAD } from '../../grammar/no-affixes.js';
import { wordStart } from '../../grammar/word-start.js';
import type { Lead } from '../../model/lexicon.js';
import { isDatePart } from './excluded/excluded.js';
import { numberHit } from './numbers/numbers.js';
import { isAfter, isGlued, pastHyphen, type QuantityReader } from './quantity-reader.js';
import type { Step } from './quantity-step.js';

interface Ordinal {
  readonly value: number;
  readonly last: number;
  readonly lead: Lead;
}

/** The ordinal that starts at a token (`fourth`, `22nd`, الثاني والعشرون); none for parts of dates and for seconds of time. */
export function ordinalStep(reader: QuantityReader, index: number): Step | undefined {
  if (hasHit(reader, index, 'fraction')) return undefined;
  const ordinal = ordinalAt(reader, index);
  return ordinal && !isDatePart(reader, index, ordinal.last) ? stepOf(reader, index, ordinal) : undefined;
}

/** الدورة الـ22: a figure with the article after a noun that is not in the plural ranks and does not count. */
export function rankStep(reader: QuantityReader, index: number, value: number): Step {
  return stepOf(reader, index, { value, last: index + 1, lead: NO_LEAD });
}

function ordinalAt(reader: QuantityReader, index: number): Ordinal | undefined {
  if (reader.tokens[index]?.kind === 'number') return figureAt(reader, index);
  return hasHit(reader, index, 'ordinal') ? wordAt(reader, index) : compoundAt(reader, index);
}

const NTH: ReadonlySet<string> = new Set(['nth']);
const DIGITS = /^\d+$/;

/** `22nd`. */
function figureAt(reader: QuantityReader, index: number): Ordinal | undefined {
  const form = reader.tokens[index]?.form ?? '';
  const ends = hasHit(reader, index + 1, 'ordinal', NTH) && isGlued(reader, index + 1);
  return ends && DIGITS.test(form) ? { value: Number(form), last: index + 2, lead: NO_LEAD } : undefined;
}

function wordAt(reader: QuantityReader, index: number): Ordinal | undefined {
  const hit = hitAt(reader, index, 'ordinal');
  const value = Number(hit?.id);
  if (hit?.form !== 'word' || !(value > 0) || !reader.grammar.isUninflected(hit.tail)) return undefined;
  return isSecond(reader, hit.first, hit.last) ? undefined : { value, last: hit.last, lead: hit.lead };
}

/** `twenty-first`: tens and an ordinal, joined by a hyphen. */
function compoundAt(reader: QuantityReader, index: number): Ordinal | undefined {
  const tens = Number(numberHit(reader, index)?.id);
  const at = pastHyphen(reader, index + 1);
  const ones = Number(hitAt(reader, at, 'ordinal')?.id);
  if (!(tens >= 20 && tens < 100 && ones > 0 && ones < 10)) return undefined;
  return { value: tens + ones, last: at + 1, lead: NO_LEAD };
}

/** A second as a length of time: after a number, or in the plural. */
function isSecond(reader: QuantityReader, first: number, last: number): boolean {
  if (!hasHit(reader, first, 'timeUnit')) return false;
  return (
    reader.tokens[first - 1]?.kind === 'number' ||
    isAfter(reader, first, ['number', 'preposition']) ||
    Number(numberHit(reader, last)?.id) === 1
  );
}

function stepOf(reader: QuantityReader, first: number, { value, last, lead }: Ordinal): Step {
  const token = reader.tokens[first];
  const start = token === undefined ? 0 : wordStart(token, lead);
  const end = reader.tokens[last - 1]?.end ?? start;
  const text = reader.document.source.text.slice(start, end);
  return { mention: { kind: 'ordinal', value, first, last, start, end, text }, next: last };
}
