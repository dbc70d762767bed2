import type { OrdinalMention, QuantityMention } from '../../model/mention.js';
import type { QuantityValue } from '../../schema/types.js';
import { both, hedgeAfter, hedgesBefore } from './hedges.js';
import type { Counted } from './noun.js';
import { type QuantityReader, startOf } from './quantity-reader.js';
import type { Measured } from './units.js';

/** A mention and the token after everything that it uses up. */
export interface Step {
  readonly mention?: QuantityMention | OrdinalMention;
  readonly next: number;
}

/** What a number is: its bounds before hedges, where it stands, and its proclitics. */
export interface Core {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max?: number;
  readonly approximate: boolean;
  readonly proclitics: string;
}

/** The mention: hedges before and after drawn in, bounds set, the span cut without proclitics. */
export function quantity(
  reader: QuantityReader,
  core: Core,
  unit: Measured | undefined,
  counted: Counted | undefined,
): Step {
  const glued =
    core.proclitics !== '' && reader.tokens[core.first]?.kind === 'number' ? core.first - 1 : core.first;
  const before = hedgesBefore(reader, glued);
  const noun = counted && unit === undefined ? counted : undefined;
  const end = Math.max(core.last, noun && noun.last > core.last ? noun.last : core.last);
  const after = hedgeAfter(reader, end) ?? hedgeAfter(reader, core.last);
  const bounds = after ? both(before, after) : before;
  const first = Math.min(before.first === glued ? core.first : before.first, core.first);
  const last = Math.max(end, after?.last ?? end);
  const lead = reader.tokens[first];
  const proclitics =
    before.first === glued ? (first === core.first ? core.proclitics : '') : before.proclitics;
  const start = lead === undefined ? 0 : lead.kind === 'number' ? lead.start : startOf(lead, proclitics);
  const stop = reader.tokens[last - 1]?.end ?? start;
  const value: QuantityValue = {
    kind: 'quantity',
    ...(bounds.low ? { min: core.min } : {}),
    ...(bounds.high && core.max !== undefined ? { max: core.max } : {}),
    ...(unit ? { unit: unit.unit } : {}),
    ...(counted ? { of: counted.of } : {}),
    approximate: bounds.approximate || core.approximate,
  };
  const text = reader.document.source.text.slice(start, stop);
  const mention: QuantityMention = {
    kind: 'quantity',
    value,
    first,
    last,
    start,
    end: stop,
    text,
    ...(counted && !counted.implied ? { counted: counted.span } : {}),
  };
  return { mention, next: last };
}
