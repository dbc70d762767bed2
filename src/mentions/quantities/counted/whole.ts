import { namesFate } from '../../../concepts/fates.js';
import { hasHit, hitAt } from '../../../grammar/hits.js';
import { isDuration, isLabel, isYear } from '../excluded/excluded.js';
import { type Numeral, readNumeral } from '../numbers/numbers.js';
import { partitiveAt, type QuantityReader } from '../quantity-reader.js';
import { type Counted, isArticle, kindCounted } from './noun.js';
import { nounAfter } from './noun-after.js';

const OUT_OF: ReadonlySet<string> = new Set(['out-of']);
const BETWEEN: ReadonlySet<string> = new Set(['between']);
/** Small words from «of» to the number of the whole: of all the 60. */
const OPENERS = 3;
/** Four figures from here on are rather a year of the phrase than its number: three of the 2019 winners. */
const FIRST_YEAR = 1900;

/** The whole that a number is told as a part of, with what both count and the token after it. */
export interface Whole {
  readonly value: number;
  readonly counted?: Counted;
  readonly next: number;
  /** Whether it says by its noun what befell all of them, which is a fact of its own: 30 of the 80 wounded. */
  readonly told: boolean;
}

/**
 * The whole that a number which ends at a token is taken of: 12 `of the 60 passengers`, سبعة «من الركاب الستين», «من بين 60 راكبا»,
 * 60 `out of 120 seats`. Past a noun of its own (`named`) a number of others may follow (12 people from 60 countries), so that
 * there the words have to say that it is their whole.
 */
export function wholeOf(
  reader: QuantityReader,
  index: number,
  value: number,
  named: boolean,
): Whole | undefined {
  const out = hitAt(reader, index, 'hedge', OUT_OF);
  const of = out ?? partitiveAt(reader, index);
  if (of === undefined) return undefined;
  const among = hitAt(reader, of.last, 'hedge', BETWEEN);
  const whole = wholeAt(reader, among?.last ?? of.last);
  if (whole === undefined || whole.value <= value) return undefined;
  return named && !whole.known && out === undefined && among === undefined ? undefined : whole;
}

/** The whole that a share is taken of, where it is known: half `of the 60 passengers`, نصف «الركاب الستين». */
export function wholeOfShare(reader: QuantityReader, index: number): Whole | undefined {
  const whole = wholeAt(reader, partitiveAt(reader, index)?.last ?? index);
  return whole?.known ? whole : undefined;
}

interface Found extends Whole {
  /** Whether it is named as known. */
  readonly known: boolean;
}

/** A number as a whole at a token: `the 60 passengers`, «الركاب الستين», «الـ60 راكبا». */
function wholeAt(reader: QuantityReader, index: number): Found | undefined {
  const opened = reader.grammar.articlesApart ? pastOpeners(reader, index) : index;
  const numeral = numeralAt(reader, opened);
  if (numeral === undefined) return reader.grammar.headFirst ? pointedAt(reader, index) : undefined;
  const counted = nounAfter(reader, numeral.last, numeral.value);
  if (isOther(reader, numeral, counted)) return undefined;
  const known = numeral.lead.article || (reader.grammar.articlesApart && isArticle(reader, opened - 1));
  return found(numeral, counted, Math.max(numeral.last, counted?.last ?? 0), known);
}

/** «الركاب الستين»، «ركابها الـ66». */
function pointedAt(reader: QuantityReader, index: number): Found | undefined {
  const kind = hitAt(reader, index, 'kind');
  const numeral = kind && numeralAt(reader, kind.last);
  if (kind === undefined || !numeral?.lead.article || isOther(reader, numeral, undefined)) return undefined;
  return found(numeral, kindCounted(reader, kind), numeral.last, true);
}

const found = ({ value }: Numeral, counted: Counted | undefined, next: number, known: boolean): Found => ({
  value,
  next,
  known,
  told: counted !== undefined && namesFate(counted.of),
  ...(counted && { counted }),
});

/** A number at a token, or on to the particle at it: الـ66. */
function numeralAt(reader: QuantityReader, index: number): Numeral | undefined {
  const numeral = readNumeral(reader, index);
  if (numeral) return numeral;
  const next = readNumeral(reader, index + 1);
  return next?.start === index ? next : undefined;
}

/** Whether a number is a year, a length of time, a measure or part of a name, and no whole. */
function isOther(reader: QuantityReader, numeral: Numeral, counted: Counted | undefined): boolean {
  const { last, value, fraction } = numeral;
  return (
    fraction ||
    (isYear(reader, numeral) && value >= FIRST_YEAR) ||
    isDuration(reader, last) ||
    hasHit(reader, last, 'unit') ||
    hasHit(reader, last, 'currency') ||
    isLabel(reader, numeral, last, { follows: counted !== undefined, plural: true })
  );
}

function pastOpeners(reader: QuantityReader, index: number): number {
  let at = index;
  while (at < index + OPENERS && isArticle(reader, at)) at++;
  return at;
}
