import { wordStart } from '../../grammar/word-start.js';
import type { Lead } from '../../model/lexicon.js';
import type { OrdinalMention, QuantityMention } from '../../model/mention.js';
import type { Counted } from './counted/counted.js';
import { type Hedging, hedging } from './hedges.js';
import type { QuantityReader } from './quantity-reader.js';
import type { Measured } from './units/units.js';

/** A mention and the token after everything that it uses up. */
export interface Step {
  readonly mention?: QuantityMention | OrdinalMention;
  readonly next: number;
}

/** What a number is: its bounds before hedges, where it stands, and what is written on to its front. */
export interface Core {
  /** Its first token, or the particle before its digits. */
  readonly start: number;
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max?: number;
  readonly approximate: boolean;
  readonly lead: Lead;
  /** Of how many it is a part, where that is told with it. */
  readonly whole?: number;
}

/** An exact number at a range of tokens. */
export const exactly = (value: number, first: number, last: number, lead: Lead): Core => ({
  start: first,
  first,
  last,
  min: value,
  max: value,
  approximate: false,
  lead,
});

/**
 * The mention: hedges before and after drawn in, bounds set, the span cut without particles before it. None where the hedges
 * leave no bound (less than hundreds): nothing can be held against it.
 */
export function quantityStep(
  reader: QuantityReader,
  core: Core,
  measured: Measured | undefined,
  counted: Counted | undefined,
): Step {
  const hedged = hedging(reader, core, measured ? core.last : Math.max(core.last, counted?.last ?? 0));
  const { first, last } = hedged;
  const bounds = boundsOf(core, hedged);
  if (bounds.min === undefined && bounds.max === undefined) return { next: last };
  const opening = reader.tokens[first];
  const start = opening === undefined ? 0 : wordStart(opening, hedged.lead);
  const end = reader.tokens[last - 1]?.end ?? start;
  const mention: QuantityMention = {
    kind: 'quantity',
    value: {
      kind: 'quantity',
      ...bounds,
      ...(measured && { unit: measured.unit }),
      ...(counted && { of: counted.of }),
      ...(core.whole !== undefined && { whole: core.whole }),
      approximate: hedged.approximate || core.approximate,
    },
    first,
    last,
    start,
    end,
    text: reader.document.source.text.slice(start, end),
    ...(counted && !counted.implied && { counted: counted.span }),
  };
  return { mention, next: last };
}

function boundsOf(
  { min, max }: Core,
  { low, high }: Hedging,
): { readonly min?: number; readonly max?: number } {
  if (!high || max === undefined) return low ? { min } : {};
  return low ? { min, max } : { max };
}
