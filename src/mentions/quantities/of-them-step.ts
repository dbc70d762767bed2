import { hasHit, hitAt } from '../../grammar/hits.js';
import { isUnknown, nounAfter } from './counted/counted.js';
import { isLabel } from './excluded/excluded.js';
import { coreOf, type NumberContext } from './number-context.js';
import { partitiveAt, type QuantityReader, sameSentence } from './quantity-reader.js';
import { quantityStep, type Step } from './quantity-step.js';

const THEY: ReadonlySet<string> = new Set(['they', 'she']);

/**
 * Some of those who were named before: *12 of them* were released, خمسة منهم, and who they are: *two of them children*. Before
 * another number it tells who is among those counted: 12 شخصا منهم 3 أطفال.
 */
export function ofThemStep(reader: QuantityReader, context: NumberContext): Step | undefined {
  const { low, high, measured } = context;
  if (
    measured !== undefined ||
    low.value < 2 ||
    isLabel(reader, low, high.last, { follows: true, plural: true })
  )
    return undefined;
  const next = pastThem(reader, high.last);
  if (next === undefined || tellsWho(reader, next)) return undefined;
  const noun = isOwned(reader, next) ? undefined : nounAfter(reader, next, high.value);
  const told = noun !== undefined && !isUnknown(noun) ? noun : undefined;
  const step = quantityStep(reader, coreOf(context), undefined, told);
  return { ...step, next: told?.last ?? next };
}

/** Past «of them» at a token: two words in English, one in Arabic. */
function pastThem(reader: QuantityReader, index: number): number | undefined {
  const of = partitiveAt(reader, index);
  if (of === undefined || !sameSentence(reader, index, index - 1)) return undefined;
  return (hitAt(reader, index, 'reference', THEY) ?? hitAt(reader, of.last, 'reference', THEY))?.last;
}

/** Whether the noun at a token is theirs, and so none of them: حالتهم. */
const isOwned = (reader: QuantityReader, index: number): boolean =>
  hitAt(reader, index, 'kind')?.tail.pronoun !== undefined;

/** Whether a number follows, which «among them» leads. */
const tellsWho = (reader: QuantityReader, index: number): boolean =>
  reader.tokens[index]?.kind === 'number' || hasHit(reader, index, 'number');
