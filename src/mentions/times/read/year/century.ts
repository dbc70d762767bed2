import { hitAt } from '../../../../grammar/hits.js';
import type { TimeBase, Toward } from '../../expression.js';
import { readCardinal } from '../cardinal.js';
import { readDigits } from '../digits.js';
import { readOrdinal } from '../ordinal.js';
import { skipWords } from '../skip.js';
import type { Read, TimeReader } from '../time-reader.js';
import { timeUnitAt } from '../time-unit.js';
import { readToward, stepOf } from '../toward.js';

type Century = Extract<TimeBase, { readonly kind: 'years' }>;

/** The century in which reports are written. */
const PRESENT = 2000;

/** القرن الماضي, the last century, القرن التاسع عشر, the 19th century. */
export function readCentury(reader: TimeReader, index: number): Read<Century> | undefined {
  const toward = readToward(reader, index);
  const ordinal = toward ? undefined : readOrdinal(reader, index);
  const unit = timeUnitAt(reader, toward?.last ?? ordinal?.last ?? index, 'century');
  if (unit === undefined) return undefined;
  if (toward) return { value: centuryToward(toward.value), last: unit.last };
  const after = readToward(reader, unit.last);
  if (after) return { value: centuryToward(after.value), last: after.last };
  if (ordinal) return { value: centuryFrom((ordinal.value - 1) * 100), last: unit.last };
  const number = readOrdinal(reader, unit.last) ?? definiteNumber(reader, unit.last);
  return number && { value: centuryFrom((number.value - 1) * 100), last: number.last };
}

/** A number with the article, which ranks after a noun: القرن العشرين, القرن الـ19. */
function definiteNumber(reader: TimeReader, index: number): Read<number> | undefined {
  if (hitAt(reader, index, 'number')?.lead.article) return readCardinal(reader, index);
  const at = skipWords(reader, index, 'article');
  return at > index ? readDigits(reader, at, 1, 2) : undefined;
}

const centuryToward = (toward: Toward): Century => centuryFrom(PRESENT + 100 * stepOf(toward));

function centuryFrom(from: number): Century {
  return { kind: 'years', from, to: from + 100, precision: 'century' };
}
