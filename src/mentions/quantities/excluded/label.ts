import { isMark } from '../../../grammar/marks.js';
import type { Category } from '../../../model/lexicon.js';
import type { Numeral } from '../numbers/numbers.js';
import {
  hitBefore,
  isAfter,
  isGlued,
  isGluedMark,
  type QuantityReader,
  sameSentence,
} from '../quantity-reader.js';
import { isCapitalised, isNameBefore } from './name-before.js';

/** What is known of the thing counted, which tells a count from a name. */
export interface Noun {
  /** Whether a noun or unit follows the number. */
  readonly follows: boolean;
  /** Whether it is in the plural, which a name in capitals before the number does not outweigh. */
  readonly plural: boolean;
}

/**
 * Whether a number names and does not count: part of a model, a version, an id (An-148, 737S, flight 370, رقم 3704).
 * `last` is where the number and its range end.
 */
export function isLabel(reader: QuantityReader, numeral: Numeral, last: number, noun: Noun): boolean {
  const { first } = numeral;
  if (hasInnerMark(reader, first, last)) return true;
  if (numeral.shape === 'words') return !noun.follows && isCapitalised(reader, first);
  if (isGluedBefore(reader, numeral) || isGluedAfter(reader, last) || isLabelled(reader, numeral))
    return true;
  return !noun.plural && isNameBefore(reader, first, noun.follows);
}

/** Whether a part is glued on with a mark, as in a date or a fraction. */
function hasInnerMark(reader: QuantityReader, first: number, last: number): boolean {
  return (
    (isGluedMark(reader, last, '/:') && isGlued(reader, last + 1)) ||
    (isGluedMark(reader, first - 1, '/:') && isGlued(reader, first))
  );
}

const MAGNITUDE: ReadonlySet<string> = new Set(['magnitude']);

/** A word before digits without a space, or with a hyphen alone: G20, An-148. A hyphen after a mark is a dash. */
function isGluedBefore(reader: QuantityReader, { first, start }: Numeral): boolean {
  if (!isGlued(reader, first) || start < first) return false;
  const before = reader.tokens[first - 1];
  if (before?.kind === 'word') return !isSpaceLeftOut(reader, first);
  if (isAfter(reader, first - 1, ['unit'], MAGNITUDE)) return false;
  const word = reader.tokens[first - 2];
  return isGluedMark(reader, first - 1, '-') && word !== undefined && word.kind !== 'punctuation';
}

/**
 * Whether only the space before digits was left out (على53، إلى105، التشغيلية1,901): where no capitals tell names, these are
 * no prepositions and have no article.
 */
function isSpaceLeftOut(reader: QuantityReader, first: number): boolean {
  const { grammar, tokens } = reader;
  if (grammar.capitals) return false;
  return (
    isAfter(reader, first, ['preposition', 'hedge']) || grammar.looksDefinite(tokens[first - 1]?.form ?? '')
  );
}

/** A word glued to digits that is no unit, noun or number (737S), or another number with a hyphen. */
function isGluedAfter(reader: QuantityReader, last: number): boolean {
  if (!isGlued(reader, last)) return false;
  if (reader.tokens[last]?.kind === 'word') return !isMeasure(reader, last);
  if (!isMark(reader.tokens[last], '-') || !isGlued(reader, last + 1)) return false;
  return reader.tokens[last + 1]?.kind === 'number' || !isMeasure(reader, last + 1);
}

const MEASURES: ReadonlySet<Category> = new Set<Category>([
  'unit',
  'currency',
  'kind',
  'number',
  'timeUnit',
  'ordinal',
]);

function isMeasure(reader: QuantityReader, index: number): boolean {
  return reader.hitsAt[index]?.some(({ category }) => MEASURES.has(category)) ?? false;
}

const LABEL: ReadonlySet<string> = new Set(['label']);

/** A word that names what it numbers, right before it or with a full stop: Article 5, no. 12, رقم 3704. */
function isLabelled(reader: QuantityReader, { first, start }: Numeral): boolean {
  const named = isGluedMark(reader, start - 1, '.') ? start - 1 : start;
  // A word of a longer hedge (in all) is no name, though it looks like one of a group.
  const hedge = hitBefore(reader, named, 'hedge');
  if (hedge !== undefined && hedge.last - hedge.first > 1) return false;
  return isAfter(reader, named, ['ordinal'], LABEL) && sameSentence(reader, first - 1, first);
}
