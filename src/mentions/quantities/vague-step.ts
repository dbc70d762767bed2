import { hasHit, hitAt } from '../../grammar/hits.js';
import { isPlainDefinite } from '../../grammar/particles.js';
import {
  type Counted,
  impliedAt,
  isEventNoun,
  nounAfter,
  tollBefore,
  wholeAfter,
} from './counted/counted.js';
import { isDuration } from './excluded/excluded.js';
import { vagueAt } from './numbers/numbers.js';
import { isAfter, partitiveAt, pastPartitive, type QuantityReader } from './quantity-reader.js';
import { type Core, quantityStep, type Step } from './quantity-step.js';
import { type Measured, measureOf } from './units/units.js';

/** Vague numbers are read as two: an Arabic noun of no known kind, which never follows two, is not read after them. */
const SEVERAL = 2;
const BE_OR_HAVE: ReadonlySet<string> = new Set(['be', 'have']);

/** Dozens of people, عشرات القتلى: a number that names no figure, where a noun, a unit or a verb shows what of. */
export function vagueStep(reader: QuantityReader, index: number): Step | undefined {
  const vague = vagueAt(reader, index);
  if (vague === undefined) return undefined;
  const core: Core = { ...vague, start: vague.first, approximate: true };
  if (isDuration(reader, core.last)) return { next: core.last };
  return countedStep(reader, core) ?? measuredStep(reader, core) ?? bareStep(reader, core);
}

function countedStep(reader: QuantityReader, core: Core): Step | undefined {
  const counted = nounAfter(reader, core.last, SEVERAL) ?? afterOf(reader, core.last);
  if (counted === undefined) return undefined;
  return isEscaped(reader, core, counted)
    ? quantityStep(reader, { ...core, last: core.last - 1 }, undefined, people(reader, core))
    : quantityStep(reader, core, undefined, counted);
}

/** The kind after a vague number that ends in «of» or من itself. */
function afterOf(reader: QuantityReader, index: number): Counted | undefined {
  return partitiveAt(reader, index - 1) ? wholeAfter(reader, index - 1) : undefined;
}

/** Whether من leads an event that people are spared, and none that is counted: نجاة العشرات من الغرق. */
function isEscaped(reader: QuantityReader, { first, last }: Core, counted: Counted): boolean {
  const definite = reader.grammar.looksDefinite(reader.tokens[first]?.form ?? '');
  return definite && last === first + 2 && isEventNoun(reader, counted);
}

function measuredStep(reader: QuantityReader, core: Core): Step | undefined {
  const measured =
    measureOf(reader, { ...core, value: core.min, shape: 'words', scale: 1, fraction: false }) ??
    definiteUnit(reader, core);
  return measured && quantityStep(reader, { ...core, last: measured.last }, measured, undefined);
}

/** The unit or currency of a vague number, with the article: ملايين الدولارات, عشرات الآلاف من الأطنان. */
function definiteUnit(reader: QuantityReader, { first, last }: Core): Measured | undefined {
  const at = pastPartitive(reader, last);
  const hit = hitAt(reader, at, 'currency') ?? hitAt(reader, at, 'unit');
  return hit && isPlainDefinite(hit) ? { unit: hit.id, first, last: hit.last } : undefined;
}

/** A vague number without noun or unit, where an act or a hedge stands beside it: قتل العشرات, dozens fled. */
function bareStep(reader: QuantityReader, core: Core): Step {
  const subject = subjectOf(reader, core);
  if (subject) return quantityStep(reader, core, undefined, subject);
  if (!isAfter(reader, core.first, ['concept', 'hedge', 'kind']) && !hasHit(reader, core.last, 'concept'))
    return { next: core.last };
  const counted = tollBefore(reader, core.first) ?? (core.lead.article ? people(reader, core) : undefined);
  return quantityStep(reader, core, undefined, counted);
}

/** `Dozens were arrested`, `hundreds fled`: with a verb for a noun, they are people. */
function subjectOf(reader: QuantityReader, core: Core): Counted | undefined {
  const { first, last } = core;
  if (!reader.grammar.subjectFirst || last > first + 1) return undefined;
  const acts = hitAt(reader, last, 'concept')?.form === 'past' || hasHit(reader, last, 'light', BE_OR_HAVE);
  return acts ? people(reader, core) : undefined;
}

/** العشرات, المئات with no noun are people. */
const people = (reader: QuantityReader, { first, last }: Core): Counted =>
  impliedAt(reader, 'person', first, last);
