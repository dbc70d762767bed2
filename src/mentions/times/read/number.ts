import { hitAt } from '../../../grammar/hits.js';
import { isGluedMark } from '../../../grammar/marks.js';
import type { Hit } from '../../../model/lexicon.js';
import { isJoined, type TimeReader } from './time-reader.js';

/** A number read at a token: its value and the token after it. */
export interface ReadNumber {
  readonly value: number;
  readonly last: number;
}

/** A cardinal in digits or words, such as 15, خمسة وعشرين, twenty-five; the hundred of a percentage (في المئة) is none. */
export function readCardinal(reader: TimeReader, index: number): ReadNumber | undefined {
  const at = reader.tokens[index];
  if (at?.kind === 'number') {
    if (!/^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(at.form)) return undefined;
    return { value: Number(at.form.replaceAll(',', '')), last: index + 1 };
  }
  const first = hitAt(reader, index, 'number');
  if (first === undefined || (hitAt(reader, index - 1, 'unit')?.last ?? 0) > index) return undefined;
  let value = Number(first.id);
  let last = first.last;
  for (;;) {
    const next = nextPart(reader, last, value);
    if (next === undefined) return { value, last };
    const part = Number(next.id);
    value = part >= 100 && part > value ? value * part : value + part;
    last = next.last;
  }
}

/** The next word of a number in words: joined by و or a hyphen, or a scale. */
function nextPart(reader: TimeReader, index: number, value: number): Hit | undefined {
  const hyphen = isGluedMark(reader.tokens[index], '-');
  const hit = hitAt(reader, hyphen ? index + 1 : index, 'number');
  if (hit === undefined) return undefined;
  const part = Number(hit.id);
  if (part >= 100 && part > value) return hit;
  const joined = hyphen || isJoined(hit);
  const tens = value >= 20 && value % 10 === 0 && part < 10;
  return joined && (tens || value >= 100 || (value < 10 && part >= 20)) ? hit : undefined;
}

/** A plain run of digits at a token, of so many digits. */
export function readDigits(
  reader: TimeReader,
  index: number,
  least: number,
  most: number,
): ReadNumber | undefined {
  const at = reader.tokens[index];
  if (at?.kind !== 'number' || !/^\d+$/.test(at.form)) return undefined;
  return at.form.length >= least && at.form.length <= most
    ? { value: Number(at.form), last: index + 1 }
    : undefined;
}

/** A year of four digits between 1000 and 2199. */
export function readYearDigits(reader: TimeReader, index: number): ReadNumber | undefined {
  const year = readDigits(reader, index, 4, 4);
  return year && year.value >= 1000 && year.value < 2200 ? year : undefined;
}

/** An ordinal in words, or digits with a glued ending (22nd). */
export function readOrdinal(reader: TimeReader, index: number): ReadNumber | undefined {
  const hit = hitAt(reader, index, 'ordinal');
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

/** A day of the month, 1 to 31, in digits or as an ordinal; not one of halves or weeks (الأسبوع الأول من مايو). */
export function readDayOfMonth(reader: TimeReader, index: number): ReadNumber | undefined {
  if (reader.endingAt.get(index)?.some(isWhole)) return undefined;
  const day = readOrdinal(reader, index) ?? readDigits(reader, index, 1, 2);
  return day && day.value >= 1 && day.value <= 31 ? day : undefined;
}

/** What an ordinal after it ranks, so that it is no day: a half, a quarter, a week. */
function isWhole({ category, id }: Hit): boolean {
  return category === 'fraction' || (category === 'timeUnit' && id !== 'day');
}
