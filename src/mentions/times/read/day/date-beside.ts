import { isMark } from '../../../../grammar/marks.js';
import type { TimeBase } from '../../expression.js';
import { readDate } from '../date.js';
import { readDigitDate } from '../digit-date.js';
import { skipMark, skipWords } from '../skip.js';
import type { Read, TimeReader } from '../time-reader.js';

/** A date right after a weekday, behind a comma or in brackets. */
export function dateBeside(reader: TimeReader, index: number): Read<CalendarDate> | undefined {
  const bracket = isMark(reader.tokens[index], '(');
  const at = skipMark(reader, index, '(,');
  const start = skipWords(reader, skipWords(reader, at, 'on'), 'article');
  const date = readDigitDate(reader, start) ?? readDate(reader, start);
  if (date?.value.kind !== 'date') return undefined;
  if (bracket && !isMark(reader.tokens[date.last], ')')) return undefined;
  return { value: date.value, last: bracket ? date.last + 1 : date.last };
}

type CalendarDate = Extract<TimeBase, { readonly kind: 'date' }>;
