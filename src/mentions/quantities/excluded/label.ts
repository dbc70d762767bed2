import { hasInnerMark } from './numbers/hits.js';
import type { Numeral } from './numbers/numbers.js';
import { hitBefore, isGlued, isGluedMark, type QuantityReader } from './quantity-reader.js';

/**
 * Whether a number names and does not count: part of a model, a version, an id (An-148, 737S, flight 370, رقم 3704).
 * `last` is where the number and its range end. `counted` says that a noun or unit follows; `plural`, that it is in the
 * plural, which a name in capitals before the number does not outweigh.
 */
export function isLabel(
  reader: QuantityReader,
  numeral: Numeral,
  last: number,
  counted: boolean,
  plural: boolean,
): boolean {
  const { first } = numeral;
  if (hasInnerMark(reader, first, last)) return true;
  if (numeral.shape === 'words') return !counted && isCapital(reader, first);
  const glued = isGlued(reader, first) && numeral.proclitics === '';
  const before = reader.tokens[first - 1];
  if (glued && before?.kind === 'word') return true;
  if (glued && before?.form === '-' && !before.spaced && first > 1 && !isDash(reader, first)) return true;
  const after = reader.tokens[last];
  if (after !== undefined && isGlued(reader, last) && after.kind === 'word' && !known(reader, last))
    return true;
  if (after !== undefined && isGluedMark(reader, last, '-') && isGlued(reader, last + 1)) {
    const next = reader.tokens[last + 1];
    if (next?.kind === 'number' || !known(reader, last + 1)) return true;
  }
  const start = numeral.proclitics !== '' && numeral.shape === 'digits' ? first - 1 : first;
  const named = isGluedMark(reader, start - 1, '.') ? start - 1 : start;
  if (hitBefore(reader, named, 'ordinal', 'label') && before?.sentence === reader.tokens[first]?.sentence)
    return true;
  return !plural && isNameBefore(reader, first, counted);
}

/** The second number of a ratio: one in five, four out of five, واحد من كل خمسة. */
export function isRatio(reader: QuantityReader, first: number): boolean {
  const stop = hitBefore(reader, first, 'stop');
  const each = stop && hitBefore(reader, first, 'preposition') === undefined ? stop.first : first;
  const link = hitBefore(reader, each, 'preposition', 'from', 'in');
  if (link === undefined) return false;
  const number = hitBefore(reader, link.first, 'number');
  if (link.id === 'in') return number?.id === '1';
  const many = number !== undefined || reader.tokens[link.first - 1]?.kind === 'number';
  return many && (reader.document.language === 'en' || each < first);
}

/** A capital inside a sentence: World War Two. */
function isCapital(reader: QuantityReader, index: number): boolean {
  const token = reader.tokens[index];
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    reader.document.sentences[token.sentence]?.first !== index
  );
}

/** A hyphen that stands for a dash: a closing mark stands before it. */
function isDash(reader: QuantityReader, first: number): boolean {
  const before = reader.tokens[first - 2];
  return before === undefined || before.kind === 'punctuation';
}

function known(reader: QuantityReader, index: number): boolean {
  return (
    reader.hitsAt[index]?.some(({ category }) =>
      ['unit', 'currency', 'kind', 'number', 'timeUnit', 'ordinal'].includes(category),
    ) ?? false
  );
}

/** A capitalised Latin word right before digits, inside a sentence: `Boeing 737`, `Channel 4`. */
function isNameBefore(reader: QuantityReader, first: number, counted: boolean): boolean {
  const before = reader.tokens[first - 1];
  if (
    before?.kind !== 'word' ||
    !/^\p{Lu}/u.test(before.text) ||
    before.sentence !== reader.tokens[first]?.sentence
  )
    return false;
  if (
    counted &&
    reader.document.sentences[before.sentence]?.first === first - 1 &&
    !/^\p{Lu}{2}/u.test(before.text)
  )
    return false;
  const twice = reader.tokens[first - 2];
  if (/^\p{Lu}{2}/u.test(before.text) && before.text.length > 1) return true;
  if (
    twice?.kind === 'word' &&
    /^\p{Lu}/u.test(twice.text) &&
    hitBefore(reader, first, 'concept') === undefined &&
    hitBefore(reader, first, 'stop')
  )
    return true;
  return !(
    [
      'concept',
      'hedge',
      'kind',
      'weekday',
      'preposition',
      'light',
      'currency',
      'unit',
      'stop',
      'marker',
    ] as const
  ).some((c) => hitBefore(reader, first, c));
}
