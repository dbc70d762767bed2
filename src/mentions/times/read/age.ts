import { isMark } from '../../../grammar/marks.js';
import { type Amount, leadOf } from './amount.js';
import { skipMark, skipWords } from './skip.js';
import { type TimeReader, wordAt, wordBefore } from './time-reader.js';

/** Ages are no times: 32 years old, (25 عاما), aged 12 years. */
export function isAge(reader: TimeReader, { first, last, unit }: Amount): boolean {
  if (unit !== 'year' && unit !== 'month') return false;
  if (wordAt(reader, skipMark(reader, last, '-'), 'age')) return true;
  if (wordAt(reader, skipWords(reader, last, 'of', 'from'), 'age')) return true;
  const before = leadOf(reader, first);
  const over = wordBefore(reader, before, 'in')?.first ?? before;
  if (wordBefore(reader, before, 'age') ?? wordBefore(reader, over, 'age')) return true;
  return isMark(reader.tokens[first - 1], '(') && isMark(reader.tokens[last], ')');
}
