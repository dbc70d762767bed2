import { isOfCalendar } from '../calendar.js';
import type { TimeBase } from '../expression.js';
import type { Read, TimeReader } from './time-reader.js';

type FigureDate = Extract<TimeBase, { readonly kind: 'date' }>;

/** A date in figures is printed in so many tokens at most: figures and marks by turns. */
const TOKENS = 5;
const FIGURES = /^\d{1,4}(?:\.\d{1,2}\.|-\d{1,2}-|\/\d{1,2}\/)\d{1,4}$/;

/** 24-11-2021, 2021/11/24, 24.11.2021; the day first unless only the month can be. */
export function readDigitDate(reader: TimeReader, index: number): Read<FigureDate> | undefined {
  const date = readFigures(reader, index);
  return date && isOfCalendar({ ...date.value, year: date.value.year.year }) ? date : undefined;
}

type DateInYear = FigureDate & { readonly year: { readonly kind: 'known'; readonly year: number } };

/** The same in any calendar, whose months may be of other lengths. */
export function readFigures(reader: TimeReader, index: number): Read<DateInYear> | undefined {
  const { value: text, last } = figuresAt(reader, index);
  if (!FIGURES.test(text)) return undefined;
  const parts = text.split(/[./-]/);
  const [first, second, third] = parts.map(Number);
  const yearFirst = parts[0]?.length === 4;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (!yearFirst && parts[2]?.length !== 4) return undefined;
  const [day, year] = yearFirst ? [third, first] : [first, third];
  const date = second > 12 && day <= 12 ? { day: second, month: day } : { day, month: second };
  return { value: { kind: 'date', ...date, year: { kind: 'known', year } }, last };
}

/** Figures and marks printed in one, a full stop that ends the sentence left out. */
function figuresAt({ tokens }: TimeReader, index: number): Read<string> {
  let value = '';
  let last = index;
  for (; last < index + TOKENS; last++) {
    const part = tokens[last];
    if (part === undefined || (last > index && part.spaced) || !/^[\d./-]+$/.test(part.form)) break;
    value += part.form;
  }
  return tokens[last - 1]?.form === '.' ? { value: value.slice(0, -1), last: last - 1 } : { value, last };
}
