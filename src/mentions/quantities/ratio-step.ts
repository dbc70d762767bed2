import { hasHit, hitAt } from '../../grammar/hits.js';
import { type Counted, kindBefore, nounAfter } from './counted/counted.js';
import { isDuration, isLabel } from './excluded/excluded.js';
import { coreOf, type NumberContext } from './number-context.js';
import { type Numeral, readNumeral } from './numbers/numbers.js';
import { hitBefore, isAfter, type QuantityReader } from './quantity-reader.js';
import { quantityStep, type Step } from './quantity-step.js';

/** Up to here `four out of five` is a ratio that counts nobody. */
const RATIO = 10;
/** A ratio is told in shares as exact as this. */
const PRECISION = 1e4;

const OUT_OF: ReadonlySet<string> = new Set(['out-of']);
const LINKS: ReadonlySet<string> = new Set(['from', 'in']);
const EACH: ReadonlySet<string> = new Set(['distributive']);

/** One in five, nine out of ten, واحد من كل خمسة أطفال, طفل من كل خمسة: a share of what is named. */
export function ratioStep(reader: QuantityReader, context: NumberContext): Step | undefined {
  const { low, range, measured } = context;
  if (range || measured || isLabel(reader, low, low.last, { follows: true, plural: true })) return undefined;
  const many = sizeAfter(reader, low);
  if (many) return shareOf(reader, context, low.value, many);
  const one = oneBefore(reader, low);
  if (one === undefined) return undefined;
  const { first, last, span } = one;
  const core = { ...coreOf(context), start: first, first, last: low.last };
  const of = nounAfter(reader, low.last, low.value) ?? { ...one, first, last, span };
  return quantityStep(reader, share(core, 1, low), shareUnit(low), of);
}

function shareOf(reader: QuantityReader, context: NumberContext, few: number, many: Numeral): Step {
  const of = nounAfter(reader, many.last, many.value) ?? kindBefore(reader, context.low.start);
  return quantityStep(reader, share({ ...coreOf(context), last: many.last }, few, many), shareUnit(many), of);
}

const shareUnit = ({ first, last }: Numeral) => ({ unit: 'fraction', first, last });

function share<C extends object>(core: C, few: number, { value }: Numeral): C & { min: number; max: number } {
  const part = Math.round((few / value) * PRECISION) / PRECISION;
  return { ...core, min: part, max: part };
}

/** Of how many a number is told as some: the five of one in five. */
function sizeAfter(reader: QuantityReader, few: Numeral): Numeral | undefined {
  const at = linkAfter(reader, few);
  const many = at === undefined ? undefined : readNumeral(reader, at);
  if (many === undefined || many.value <= few.value || isDuration(reader, many.last)) return undefined;
  return many.fraction || isMeasured(reader, many) ? undefined : many;
}

const isMeasured = (reader: QuantityReader, { last }: Numeral): boolean =>
  hasHit(reader, last, 'unit') || hasHit(reader, last, 'currency');

/** Where the second number of a ratio begins. */
function linkAfter(reader: QuantityReader, { start, last, value, shape }: Numeral): number | undefined {
  const out = hitAt(reader, last, 'hedge', OUT_OF);
  if (out) return (readNumeral(reader, out.last)?.value ?? RATIO + 1) <= RATIO ? out.last : undefined;
  const link = hitAt(reader, last, 'preposition', LINKS);
  const each = link && hitAt(reader, link.last, 'determiner', EACH);
  if (each) return each.last;
  // behind a verb, one of a thing is in two of another: killed one in two attacks
  if (link?.id !== 'in' || isAfter(reader, start, ['concept'])) return undefined;
  const few =
    value === 1 || (shape === 'words' && (readNumeral(reader, link.last)?.value ?? RATIO + 1) <= RATIO);
  return few ? link.last : undefined;
}

/** The one that is told of so many, by its noun alone: طفل من كل خمسة. */
function oneBefore(reader: QuantityReader, { start }: Numeral): Counted | undefined {
  if (!reader.grammar.headFirst) return undefined;
  const each = hitBefore(reader, start, 'determiner', EACH);
  const link = each && hitBefore(reader, each.first, 'preposition', LINKS);
  return link && kindBefore(reader, link.first);
}
