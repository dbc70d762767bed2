import { hasHit } from '../../grammar/hits.js';
import { type Counted, isUnknown } from './counted/counted.js';
import { coreOf, type NumberContext } from './number-context.js';
import type { Numeral } from './numbers/numbers.js';
import { isAfter, type QuantityReader } from './quantity-reader.js';
import { quantityStep, type Step } from './quantity-step.js';

/** A number with what it counts: three soldiers, ألفا شخص. */
export function countedStep(reader: QuantityReader, context: NumberContext): Step | undefined {
  const { low, high, range, counted } = context;
  if (counted === undefined) return undefined;
  if (isFarFetched(low, counted) || (high.value === 1 && !isOneOf(reader, low))) return { next: high.last };
  const core = coreOf(range ? context : { low: doubled(reader, low) });
  return quantityStep(reader, core, undefined, counted);
}

/** Small numbers are short words, which others look like once a particle is taken off. */
const SHORT = 10;

/** A small number word with a particle before a noun of no known kind: لست متأكدا is no six. */
function isFarFetched({ shape, value, lead }: Numeral, counted: Counted): boolean {
  const particle = lead.future || (lead.preposition !== undefined && !lead.article);
  return shape === 'words' && value < SHORT && particle && isUnknown(counted);
}

/** ألفا شخص, مليونا ناخب: a scale in the dual, whose ن falls before its noun. */
function doubled(reader: QuantityReader, numeral: Numeral): Numeral {
  const { first, last, value, scale } = numeral;
  const isScale = last === first + 1 && value === scale && value >= 1000;
  const dual = isScale && reader.grammar.looksConstruct(reader.tokens[first]?.form ?? '');
  return dual ? { ...numeral, value: value * 2 } : numeral;
}

const ONLY: ReadonlySet<string> = new Set(['only']);
const AT_OR_ON: ReadonlySet<string> = new Set(['at', 'on']);

/** One of a kind, unless denied (`no one`) or part of an idiom (`at one point`, `on one side`). */
function isOneOf(reader: QuantityReader, { first }: Numeral): boolean {
  return (
    (!hasHit(reader, first - 1, 'negation') || hasHit(reader, first - 1, 'negation', ONLY)) &&
    !isAfter(reader, first, ['preposition'], AT_OR_ON)
  );
}
