import type { Numeral } from './number-reading.js';
import { hasInnerMark } from './number-reading.js';
import { hitAt, hitBefore, isGlued, isGluedMark, type QuantityReader } from './quantity-reader.js';

/** Figures that could be years. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** Whether a number belongs to a date or a clock, which are times and not quantities. */
export function isTime(reader: QuantityReader, numeral: Numeral, counted: boolean): boolean {
  const { first, last } = numeral;
  const start = numeral.shape === 'digits' && numeral.proclitics !== '' ? first - 1 : first;
  if (hitBefore(reader, start, 'timeUnit', 'year') || hitBefore(reader, first, 'timeUnit', 'year')) return true;
  if (monthAt(reader, last) || (numeral.value <= 31 && monthAt(reader, skipOf(reader, last)))) return true;
  const pastStop = isGluedMark(reader, start - 1, '.') ? start - 1 : start;
  const month = hitBefore(reader, pastStop, 'month') ?? hitBefore(reader, pastStop, 'hijriMonth');
  if (month && (numeral.value <= 31 || isYear(reader, numeral))) return true;
  if (hitAt(reader, last, 'timeWord', 'am', 'pm', 'utc')) return true;
  if (numeral.proclitics.endsWith('ال') && !counted && partOfMonth(reader, last)) return true;
  return !counted && isYear(reader, numeral);
}

function monthAt(reader: QuantityReader, index: number): boolean {
  return (hitAt(reader, index, 'month') ?? hitAt(reader, index, 'hijriMonth')) !== undefined;
}

function skipOf(reader: QuantityReader, index: number): number {
  return (hitAt(reader, index, 'preposition', 'of', 'from') ?? { last: index }).last;
}

/** The 22nd «of the month». */
function partOfMonth(reader: QuantityReader, index: number): boolean {
  const after = skipOf(reader, index);
  return after > index && (monthAt(reader, after) || hitAt(reader, after, 'timeUnit') !== undefined);
}

/** Four bare digits from 1000 to 2199. */
export function isYear(reader: QuantityReader, { first, last, value, shape }: Numeral): boolean {
  return shape === 'digits' && last === first + 1 && reader.tokens[first]?.form.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/**
 * Whether a number names and does not count: part of a model, a version, an id (An-148, 737S, flight 370, رقم 3704).
 * `last` is where the number and its range end. `counted` says that a noun or unit follows; `plural`, that it is in the
 * plural, which a name in capitals before the number does not outweigh.
 */
export function isLabel(reader: QuantityReader, numeral: Numeral, last: number, counted: boolean, plural: boolean): boolean {
  const { first } = numeral;
  if (hasInnerMark(reader, first, last)) return true;
  if (numeral.shape === 'words') return false;
  const glued = isGlued(reader, first) && numeral.proclitics === '';
  const before = reader.tokens[first - 1];
  if (glued && before?.kind === 'word') return true;
  if (glued && before?.form === '-' && !before.spaced && first > 1 && !isDash(reader, first)) return true;
  const after = reader.tokens[last];
  if (after !== undefined && isGlued(reader, last) && after.kind === 'word' && !known(reader, last)) return true;
  if (after !== undefined && isGluedMark(reader, last, '-') && isGlued(reader, last + 1)) {
    const next = reader.tokens[last + 1];
    if (next?.kind === 'number' || !known(reader, last + 1)) return true;
  }
  const start = numeral.proclitics !== '' && numeral.shape === 'digits' ? first - 1 : first;
  const named = isGluedMark(reader, start - 1, '.') ? start - 1 : start;
  if (hitBefore(reader, named, 'ordinal', 'label') && before?.sentence === reader.tokens[first]?.sentence) return true;
  return !plural && isNameBefore(reader, first, counted);
}

/** A hyphen that stands for a dash: a closing mark stands before it. */
function isDash(reader: QuantityReader, first: number): boolean {
  const before = reader.tokens[first - 2];
  return before === undefined || before.kind === 'punctuation';
}

function known(reader: QuantityReader, index: number): boolean {
  return reader.hitsAt[index]?.some(({ category }) => ['unit', 'currency', 'kind', 'number', 'timeUnit', 'ordinal'].includes(category)) ?? false;
}

/** A capitalised Latin word right before digits, inside a sentence: `Boeing 737`, `Channel 4`. */
function isNameBefore(reader: QuantityReader, first: number, counted: boolean): boolean {
  const before = reader.tokens[first - 1];
  if (before?.kind !== 'word' || !/^\p{Lu}/u.test(before.text) || before.sentence !== reader.tokens[first]?.sentence) return false;
  if (counted && reader.document.sentences[before.sentence]?.first === first - 1 && !/^\p{Lu}{2}/u.test(before.text)) return false;
  const twice = reader.tokens[first - 2];
  if (/^\p{Lu}{2}/u.test(before.text) && before.text.length > 1) return true;
  if (twice?.kind === 'word' && /^\p{Lu}/u.test(twice.text) && hitBefore(reader, first, 'concept') === undefined && hitBefore(reader, first, 'stop')) return true;
  return !(['concept', 'hedge', 'kind', 'weekday', 'preposition', 'light', 'currency', 'unit', 'stop', 'marker'] as const).some((c) => hitBefore(reader, first, c));
}

/** What may stand right before a number that counts something left unsaid. */
const leads = ['concept', 'hedge', 'kind', 'negation', 'light'] as const;

/**
 * Whether a number without a noun is still a count: `killed three`, قتل 257, not 66, `rose to 45`. Figures after a
 * plain English word count too; after a preposition of time or place (`at 5`, `in 15`) they may be anything.
 */
export function isBareCount(reader: QuantityReader, numeral: Numeral, start: number): boolean {
  if (leads.some((category) => hitBefore(reader, start, category))) return true;
  if (numeral.shape === 'words' || isGluedMark(reader, numeral.last, '-')) return false;
  if (hitBefore(reader, start, 'preposition', 'to')) return numeral.value > 12;
  if (hitBefore(reader, start, 'preposition') || reader.document.language === 'ar') return false;
  const before = reader.tokens[start - 1];
  return before?.kind === 'word' && before.sentence === reader.tokens[numeral.first]?.sentence && !hitBefore(reader, start, 'month');
}
