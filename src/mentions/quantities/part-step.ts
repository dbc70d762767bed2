import { hasHit, hitAt } from '../../grammar/hits.js';
import { isFiniteVerb } from '../../grammar/verb-forms.js';
import { type Counted, impliedAt, subjectAfter, tollBefore, type Whole, wholeOf } from './counted/counted.js';
import { isLabel } from './excluded/excluded.js';
import { coreOf, type NumberContext } from './number-context.js';
import type { QuantityReader } from './quantity-reader.js';
import { quantityStep, type Step } from './quantity-step.js';

/** Nouns that say no more than that those counted are people, of whom the whole may say more. */
const PLAIN: ReadonlySet<string> = new Set(['person', 'member']);

/**
 * Twelve of the 60 passengers, سبعة من الركاب الستين, `60 out of 120 seats`: a part told with its whole, which may hold the noun
 * of both. The number of the claim is the part.
 */
export function partStep(reader: QuantityReader, context: NumberContext): Step | undefined {
  const { low, high, measured, counted } = context;
  if (measured || isLabel(reader, low, high.last, { follows: true, plural: true })) return undefined;
  const whole =
    wholeOf(reader, high.last, high.value, false) ??
    (counted && wholeOf(reader, counted.last, high.value, true));
  if (whole === undefined) return undefined;
  if (whole.told) return partOfToll(reader, context, whole);
  if (high.value === 1 && !isSubject(reader, whole)) return { next: whole.next };
  const noun = nounOf(whole, counted) ?? tollBefore(reader, low.start) ?? subjectAfter(reader, whole.next);
  return quantityStep(reader, { ...coreOf(context), last: whole.next, whole: whole.value }, undefined, noun);
}

/** Thirty of the 80 wounded: some people, of whom something else is told, and the toll, which is read on its own. */
function partOfToll(reader: QuantityReader, context: NumberContext, { value }: Whole): Step {
  const { first, last } = context.high;
  const people = impliedAt(reader, 'person', first, last);
  return quantityStep(reader, { ...coreOf(context), whole: value }, undefined, people);
}

/** What a part counts: by its own noun where that is telling, else by that of the whole. */
const nounOf = ({ counted: all }: Whole, own: Counted | undefined): Counted | undefined =>
  own && !(PLAIN.has(own.of) && all) && own.last !== all?.last ? own : all;

/** Whether a verb follows: of one of several something is told there, and elsewhere it is but named as one of them. */
const isSubject = (reader: QuantityReader, { next }: Whole): boolean =>
  hasHit(reader, next, 'light') || isFiniteVerb(hitAt(reader, next, 'concept') ?? { form: 'word' });
