import type { Hit } from '../../../model/lexicon.js';
import { readDigits } from './digits.js';
import type { Read, TimeReader } from './time-reader.js';

/** An ordinal in words, or digits with a glued ending (22nd). */
export function readOrdinal(reader: TimeReader, index: number): Read<number> | undefined {
  const hit = reader.hitsAt[index]?.find(isRank);
  if (hit) return { value: Number(hit.id), last: hit.last };
  const digits = readDigits(reader, index, 1, 2);
  const ending = reader.tokens[index + 1];
  if (
    digits === undefined ||
    ending === undefined ||
    ending.spaced ||
    !reader.grammar.ranksFigures(ending.form)
  )
    return undefined;
  return { value: digits.value, last: index + 2 };
}

/** Whether a word ranks by a number; what ranks by none (round, final, central) is filed with them. */
export const isRank = ({ category, id }: Hit): boolean => category === 'ordinal' && /^\d+$/.test(id);

/** A day of the month, 1 to 31, in digits or as an ordinal; not one of halves or weeks (الأسبوع الأول من مايو). */
export function readDayOfMonth(reader: TimeReader, index: number): Read<number> | undefined {
  if (reader.endingAt.get(index)?.some(isWhole)) return undefined;
  const day = readOrdinal(reader, index) ?? readDigits(reader, index, 1, 2);
  return day && day.value >= 1 && day.value <= 31 ? day : undefined;
}

/** What an ordinal after it ranks, so that it is no day: a half, a quarter, a week. */
function isWhole({ category, id }: Hit): boolean {
  return category === 'fraction' || (category === 'timeUnit' && id !== 'day');
}
