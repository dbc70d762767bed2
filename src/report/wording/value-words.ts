import type { PlaceValue, QuantityValue, Value } from '../../schema/types.js';
import { officeName } from './office-name.js';
import { placeName } from './place-name.js';
import { timeWords } from './time-words.js';
import type { Tongue } from './wording.js';

/** A typed value in the words of a language; nothing where it is only words. */
export function valueWords(tongue: Tongue, value: Value): string | undefined {
  switch (value.kind) {
    case 'quantity':
      return amount(tongue, value);
    case 'time':
      return timeWords(tongue.grammar.wording, value);
    case 'place':
      return place(tongue, value);
    case 'office':
      return officeName(tongue, value.office, value.portfolio, value.country);
    case 'organisation':
      return value.type === 'state' ? placeName(tongue, value.country) : undefined;
    case 'person':
    case 'text':
      return undefined;
  }
}

function amount(tongue: Tongue, { min, max, unit, of, approximate }: QuantityValue): string | undefined {
  const { wording } = tongue.grammar;
  if (of === 'ordinal') return min === undefined ? undefined : wording.rank(min);
  const number = range(tongue, min, max);
  if (number === undefined) return undefined;
  const full = unit === undefined ? number : measured(tongue, number, unit);
  return approximate && min === max ? wording.about(full) : full;
}

function range({ grammar }: Tongue, min: number | undefined, max: number | undefined): string | undefined {
  const { wording } = grammar;
  if (min !== undefined && max !== undefined)
    return min === max ? wording.exactly(figure(min)) : wording.between(figure(min), figure(max));
  if (min !== undefined) return wording.atLeast(figure(min));
  return max === undefined ? undefined : wording.atMost(figure(max));
}

/** With its unit: the code of a currency, the word for what else is measured. */
function measured({ grammar, word }: Tongue, number: string, unit: string): string {
  const known = word('unit', unit);
  if (known !== undefined) return grammar.wording.measured(number, known);
  const currency = word('currency', unit);
  return currency === undefined ? `${number} ${unit}` : grammar.wording.measured(number, currency);
}

/** A place that the gazetteer knows, or a part of it: *near the capital* is told by its words. */
function place(tongue: Tongue, { id, direction, relation }: PlaceValue): string | undefined {
  if (relation !== undefined && !WHOLE.has(relation)) return undefined;
  const name = placeName(tongue, id);
  if (direction === undefined || name === undefined) return name;
  const part = tongue.word('direction', direction);
  return part === undefined ? undefined : tongue.grammar.wording.partOf(part, name);
}

const WHOLE: ReadonlySet<string> = new Set(['in', 'from', 'to']);

/** Digits in groups of three, the same in every language. */
export function figure(value: number): string {
  if (!Number.isInteger(value) || Math.abs(value) >= 1e21) return String(value);
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
