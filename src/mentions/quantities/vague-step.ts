import { kinds } from '../../concepts/kinds.js';
import type { TokenRange } from '../../model/span.js';
import { countedAfter, wholeAfter } from './counted.js';
import { type Core, quantity, type Step } from './mention.js';
import { type Counted, range } from './noun.js';
import type { Numeral } from './numbers/numbers.js';
import { hitAt, type QuantityReader } from './quantity-reader.js';
import { isDuration } from './times.js';
import { tollBefore } from './toll.js';
import { type Measured, unitOf } from './units.js';

/** Half of the passengers, ثلث المقاعد: a share of what follows. */
export function shareStep(reader: QuantityReader, numeral: Numeral): Step {
  const { first, last, value, proclitics } = numeral;
  if (hitAt(reader, last, 'timeUnit') || hitAt(reader, last - 1, 'timeUnit')) return { next: last };
  const core: Core = { first, last, min: value, max: value, approximate: false, proclitics };
  const unit = unitOf(reader, numeral);
  if (unit) return quantity(reader, { ...core, last: unit.last }, unit, undefined);
  const whole =
    wholeAfter(reader, last) ??
    (reader.document.language === 'ar'
      ? definiteKind(reader, last)
      : hitAt(reader, last - 1, 'stop')
        ? countedAfter(reader, last, 2)
        : undefined);
  if (whole === undefined) return { next: first + 1 };
  return quantity(reader, core, { unit: 'fraction', first, last }, whole);
}

function definiteKind(reader: QuantityReader, index: number): Counted | undefined {
  const hit = hitAt(reader, index, 'kind');
  return hit && (hit.proclitics.endsWith('ال') || hit.enclitics !== '')
    ? countedAfter(reader, index, 2)
    : undefined;
}

/** Dozens of people, عشرات القتلى: a number that names no figure, where a noun, a unit or a verb shows what of. */
export function vagueStep(reader: QuantityReader, core: Core): Step {
  if (isDuration(reader, core.last)) return { next: core.last };
  const counted = countedAfter(reader, core.last, 2) ?? afterOf(reader, core.last);
  if (counted && isEscaped(reader, core, counted))
    return quantity(reader, { ...core, last: core.last - 1 }, undefined, people(reader, core));
  if (counted) return quantity(reader, core, undefined, counted);
  const unit = unitOf(reader, { ...core, value: core.min, shape: 'words', scale: 1, fraction: false });
  const measured = unit ?? definiteUnit(reader, core);
  if (measured) return quantity(reader, { ...core, last: measured.last }, measured, undefined);
  const subject = subjectOf(reader, core);
  if (subject) return quantity(reader, core, undefined, subject);
  return hasVerbBefore(reader, core.first) || hitAt(reader, core.last, 'concept')
    ? quantity(reader, core, undefined, tollBefore(reader, core.first) ?? peopleAlone(reader, core))
    : { next: core.last };
}

/** The unit or currency of a vague number, with the article: ملايين الدولارات, عشرات الآلاف من الأطنان. */
function definiteUnit(reader: QuantityReader, { first, last }: Core): Measured | undefined {
  const at = hitAt(reader, last, 'preposition', 'from')?.last ?? last;
  const hit = hitAt(reader, at, 'currency') ?? hitAt(reader, at, 'unit');
  return hit?.proclitics === 'ال' ? { unit: hit.id, first, last: hit.last } : undefined;
}

/** العشرات, المئات with no noun are people. */
function peopleAlone(reader: QuantityReader, { first, last, proclitics }: Core): Counted | undefined {
  return proclitics.endsWith('ال') ? people(reader, { first, last }) : undefined;
}

function people(reader: QuantityReader, { first, last }: TokenRange): Counted {
  return { of: 'person', ...range(reader, first, last), plural: true, implied: true };
}

/** Whether من leads an event that people are spared, and none that is counted: نجاة العشرات من الغرق. */
function isEscaped(reader: QuantityReader, { first, last }: Core, { of, first: noun }: Counted): boolean {
  const definite = reader.tokens[first]?.form.startsWith('ال') === true && last === first + 2;
  return definite && !(of in kinds) && hitAt(reader, noun, 'concept') !== undefined;
}

/** `Dozens were arrested`, `hundreds fled`: with a verb for a noun, they are people. */
function subjectOf(reader: QuantityReader, { first, last }: Core): Counted | undefined {
  if (reader.document.language !== 'en' || last > first + 1) return undefined;
  const acts = hitAt(reader, last, 'concept')?.form === 'past' || hitAt(reader, last, 'light', 'be', 'have');
  return acts ? { of: 'person', ...range(reader, first, last), plural: true, implied: true } : undefined;
}

/** The kind after a vague number that ends in «of» or من itself. */
function afterOf(reader: QuantityReader, index: number): Counted | undefined {
  return hitAt(reader, index - 1, 'preposition', 'of', 'from') ? wholeAfter(reader, index - 1) : undefined;
}

function hasVerbBefore(reader: QuantityReader, index: number): boolean {
  return (
    reader.endingAt
      .get(index)
      ?.some(({ category }) => category === 'concept' || category === 'hedge' || category === 'kind') ?? false
  );
}
