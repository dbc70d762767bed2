import { isLabel } from './labels.js';
import { type Core, quantity, type Step } from './mention.js';
import type { Numeral } from './numbers/numbers.js';
import { rankAt } from './ordinals.js';
import { hitBefore, isGluedMark, type QuantityReader } from './quantity-reader.js';
import { kindBefore, subjectAfter, tollBefore } from './toll.js';

/** A number without a noun or unit after it: a count only where something shows it to be one. */
export function bareStep(reader: QuantityReader, core: Core, numeral: Numeral): Step {
  const { first, last, proclitics, value } = numeral;
  const start = numeral.shape === 'digits' && proclitics !== '' ? first - 1 : first;
  const before = kindBefore(reader, start);
  if (proclitics.endsWith('ال') && value > 1) {
    const ranks =
      numeral.shape === 'digits' &&
      reader.tokens[start - 1]?.kind === 'word' &&
      !isLabel(reader, numeral, last, true, true);
    return { next: last, ...(ranks ? { mention: rankAt(reader, first, value) } : {}) };
  }
  if (
    value <= 2 &&
    numeral.shape === 'words' &&
    (value === 1 || (before && reader.document.language === 'ar'))
  ) {
    return before && reader.document.language === 'ar'
      ? quantity(reader, { ...core, first: before.first }, undefined, before)
      : { next: last };
  }
  const of = tollBefore(reader, start) ?? (numeral.value > 1 ? subjectAfter(reader, last) : undefined);
  if (of === undefined && !isBareCount(reader, numeral, start)) return { next: last };
  return quantity(reader, core, undefined, of);
}

/** What may stand right before a number that counts something left unsaid. */
const leads = ['concept', 'hedge', 'kind', 'negation', 'light'] as const;

/**
 * Whether a number without a noun is still a count: `killed three`, قتل 257, not 66, `rose to 45`. Figures after a
 * plain English word count too; after a preposition of time or place (`at 5`, `in 15`) they may be anything.
 */
function isBareCount(reader: QuantityReader, numeral: Numeral, start: number): boolean {
  if (leads.some((category) => hitBefore(reader, start, category))) return true;
  if (numeral.shape === 'words' || isGluedMark(reader, numeral.last, '-')) return false;
  if (hitBefore(reader, start, 'preposition', 'to')) return numeral.value > 12;
  if (hitBefore(reader, start, 'preposition', 'of') && (numeral.value >= 1000 || numeral.scale > 1))
    return true;
  if (hitBefore(reader, start, 'marker') || hitBefore(reader, start, 'stop')) return false;
  if (hitBefore(reader, start, 'preposition') || reader.document.language === 'ar') return false;
  const before = reader.tokens[start - 1];
  return (
    before?.kind === 'word' &&
    before.sentence === reader.tokens[numeral.first]?.sentence &&
    !hitBefore(reader, start, 'month')
  );
}
