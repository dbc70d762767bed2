import { bareStep } from './bare-step.js';
import { countedStep } from './counted-step.js';
import { isDuration, isLabel, isRatio, isRejected, isTime, isUnsaidPart } from './excluded/excluded.js';
import { measuredStep } from './measured-step.js';
import { type NumberContext, numberContext } from './number-context.js';
import { readNumeral } from './numbers/numbers.js';
import { ofASizeStep } from './of-a-size-step.js';
import { ofThemStep } from './of-them-step.js';
import { partStep } from './part-step.js';
import { pointedStep } from './pointed-step.js';
import type { QuantityReader } from './quantity-reader.js';
import type { Step } from './quantity-step.js';
import { isChain, newValueAt } from './ranges/ranges.js';
import { ratioStep } from './ratio-step.js';
import { shareStep } from './share-step.js';

/** One way to take a number in its place; undefined leaves it to the next. */
type Way = (reader: QuantityReader, context: NumberContext) => Step | undefined;

/** The ways a number is taken, in order; the first that answers has it. */
const ways: readonly Way[] = [
  ofASizeStep,
  ratioStep,
  leaveChain,
  shareStep,
  leaveDuration,
  ofThemStep,
  partStep,
  pointedStep,
  leaveName,
  measuredStep,
  countedStep,
  bareStep,
];

/** The number at a token, in digits or words, as what it is a number of. */
export function numeralStep(reader: QuantityReader, index: number): Step | undefined {
  const low = readNumeral(reader, index);
  if (low === undefined) return undefined;
  const moved = newValueAt(reader, low);
  if (moved !== undefined) return { next: moved };
  if (isRejected(reader, low) || isUnsaidPart(reader, low.start)) return { next: low.last };
  const context = numberContext(reader, low);
  for (const way of ways) {
    const step = way(reader, context);
    if (step) return step;
  }
  return { next: context.high.last };
}

/** Figures in a row, and the second of a ratio. */
function leaveChain(reader: QuantityReader, { low, high, range }: NumberContext): Step | undefined {
  return (range && isChain(reader, range)) || isRatio(reader, low.first) ? { next: high.last } : undefined;
}

function leaveDuration(reader: QuantityReader, { high, measured }: NumberContext): Step | undefined {
  return measured === undefined && isDuration(reader, high.last) ? { next: high.last } : undefined;
}

/** What looks like a score, a date or a part of a name, and has no noun or unit to show that it is none. */
function leaveName(reader: QuantityReader, context: NumberContext): Step | undefined {
  const { low, high, range, measured, counted } = context;
  const follows = measured !== undefined || counted !== undefined;
  const plural = measured !== undefined || counted?.plural === true;
  const left =
    (range?.by === 'dash' && !follows) ||
    (measured === undefined && [low, high].some((numeral) => isTime(reader, numeral, follows))) ||
    isLabel(reader, low, high.last, { follows, plural });
  return left ? { next: high.last } : undefined;
}
