import type { Evidence } from '../schema/types.js';

/** Units of context on either side of a quote, as W3C Web Annotation's TextQuoteSelector keeps. */
const CONTEXT = 32;

/** Counts code points up to offsets of one text in a single pass each; offsets must be asked for in ascending order or anew. */
export function codePointCounter(text: string): (offset: number) => number {
  const every = 512;
  const marks: number[] = [0];
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (i > 0 && i % every === 0) marks.push(count);
    const code = text.charCodeAt(i);
    const low = code >= 0xdc00 && code <= 0xdfff;
    const paired = low && i > 0 && text.charCodeAt(i - 1) >= 0xd800 && text.charCodeAt(i - 1) <= 0xdbff;
    if (!paired) count++;
  }
  return (offset) => {
    const block = Math.min(Math.floor(offset / every), marks.length - 1);
    let n = marks[block] ?? 0;
    for (let i = block * every; i < offset; i++) {
      const code = text.charCodeAt(i);
      const paired =
        code >= 0xdc00 &&
        code <= 0xdfff &&
        i > 0 &&
        text.charCodeAt(i - 1) >= 0xd800 &&
        text.charCodeAt(i - 1) <= 0xdbff;
      if (!paired) n++;
    }
    return n;
  };
}

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
