import type { Evidence } from '../schema/types.js';

/** Units of context on either side of a quote, as W3C Web Annotation's TextQuoteSelector keeps. */
const CONTEXT = 32;

/** Counts code points up to offsets of one text, in one pass over it. */
export function codePointCounter(text: string): (offset: number) => number {
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = (before[i] ?? 0) + (isSecondHalf(text, i) ? 0 : 1);
  return (offset) => before[offset] ?? 0;
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
