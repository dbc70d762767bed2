import { hitAt } from '../../grammar/hits.js';
import { isMark } from '../../grammar/marks.js';
import { hitBefore, isGlued, type QuantityReader, sameSentence } from './quantity-reader.js';
import type { Core } from './quantity-step.js';

const MINUS: ReadonlySet<string> = new Set(['minus']);
const BELOW_ZERO: ReadonlySet<string> = new Set(['below-zero']);

/**
 * A number under zero, where a word says so (minus 12, ناقص 12, 8 degrees below zero, 8 درجات تحت الصفر) or, before a unit, its sign:
 * -12 degrees. Undefined where nothing does.
 */
export function belowZero(reader: QuantityReader, core: Core, measured: boolean): Core | undefined {
  const { start, last, min, max } = core;
  if (min !== max) return undefined;
  const after = hitAt(reader, last, 'hedge', BELOW_ZERO);
  if (after && sameSentence(reader, last - 1, last)) return { ...negative(core), last: after.last };
  const before = hitBefore(reader, start, 'hedge', MINUS);
  if (before) return { ...negative(core), start: before.first, first: before.first, lead: before.lead };
  const signed = measured && isSign(reader, start - 1);
  return signed ? { ...negative(core), start: start - 1, first: start - 1 } : undefined;
}

const negative = (core: Core): Core => ({ ...core, min: -core.min, max: -core.min });

/** Whether a token is the sign of the number after it: on to it, and on to nothing before, inside a sentence. */
function isSign(reader: QuantityReader, index: number): boolean {
  return (
    isMark(reader.tokens[index], '-') &&
    isGlued(reader, index + 1) &&
    !isGlued(reader, index) &&
    reader.tokens[index - 1]?.kind === 'word' &&
    sameSentence(reader, index - 1, index)
  );
}
