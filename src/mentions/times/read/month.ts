import { hitAt } from '../../../grammar/hits.js';
import { isGluedMark, isMark } from '../../../grammar/marks.js';
import type { Hit } from '../../../model/lexicon.js';
import { skipFullStop, skipMark } from './skip.js';
import { type TimeReader, wordAt } from './time-reader.js';
import { timeUnitAt } from './time-unit.js';

export interface Month {
  readonly month: number;
  readonly last: number;
  /** Whether the word is surely a month: printed in two systems, or no other word. */
  readonly sure: boolean;
  readonly dayMayFollow: boolean;
}

/** A month, in one system or two: يناير, آب/ أغسطس, تموز (يوليو), Dec. */
export function readMonth(reader: TimeReader, index: number): Month | undefined {
  const named = timeUnitAt(reader, index, 'month');
  const name = hitAt(reader, named?.last ?? index, 'month');
  if (name === undefined) return undefined;
  const dayMayFollow = wordAt(reader, name.first, 'month-first') !== undefined;
  const month = { month: Number(name.id), dayMayFollow };
  const twice = pastOtherName(reader, name);
  if (twice !== undefined) return { ...month, last: twice, sure: true };
  const sure = named !== undefined || wordAt(reader, name.first, 'doubtful') === undefined;
  return { ...month, last: dayMayFollow ? skipFullStop(reader, name) : name.last, sure };
}

/** The index after the other name of a month: a known one, or one misprinted that the lexicon lacks (حزيران/يوينو). */
function pastOtherName(reader: TimeReader, { id, last }: Hit): number | undefined {
  const mark = reader.tokens[last];
  const other = isMark(mark, '/-(') ? hitAt(reader, last + 1, 'month') : undefined;
  if (other) return other.id === id ? skipMark(reader, other.last, isMark(mark, '(') ? ')' : '') : undefined;
  const isUnknown = reader.document.hitsAt[last + 1]?.length === 0;
  return isGluedMark(mark, '/') && isUnknown && reader.tokens[last + 1]?.kind === 'word'
    ? last + 2
    : undefined;
}
