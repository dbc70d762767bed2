import type { Evidence } from '../schema/types.js';

/** Units of context on either side of a quote, as W3C Web Annotation's TextQuoteSelector keeps. */
const CONTEXT = 32;

/** Offsets between two marks of the counter: a look-up walks over half as many on average, a text of a million has 2,000 marks. */
const BLOCK = 512;

/** Counts code points up to offsets of one text: marks at every block, set in one pass, and a walk from the mark before. */
export function codePointCounter(text: string): (offset: number) => number {
  const marks: number[] = [0];
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (i > 0 && i % BLOCK === 0) marks.push(count);
    if (!isSecondHalf(text, i)) count++;
  }
  return (offset) => {
    const block = Math.min(Math.floor(offset / BLOCK), marks.length - 1);
    let n = marks[block] ?? 0;
    for (let i = block * BLOCK; i < offset; i++) if (!isSecondHalf(text, i)) n++;
    return n;
  };
}

/** Whether a unit is the second of a surrogate pair (Unicode 3.8, D75). */
const isSecondHalf = (text: string, i: number): boolean =>
  isWithin(text.charCodeAt(i), 0xdc00, 0xdfff) && i > 0 && isWithin(text.charCodeAt(i - 1), 0xd800, 0xdbff);

const isWithin = (code: number, from: number, to: number): boolean => from <= code && code <= to;

/** The exact words at a span, with their context and the same place in code points. */
export function evidenceAt(
  text: string,
  start: number,
  end: number,
  codePoints: (offset: number) => number,
): Evidence {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    codePoints: { start: codePoints(start), end: codePoints(end) },
  };
}
