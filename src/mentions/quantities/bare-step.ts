import { isKindOf } from '../../concepts/kinds.js';
import { isCounted, isSuffered } from '../../concepts/traits.js';
import { hasHit, hitAt } from '../../grammar/hits.js';
import { isMark } from '../../grammar/marks.js';
import { belowZero } from './below-zero.js';
import { type Counted, impliedAt, kindBefore, subjectAfter, tollBefore } from './counted/counted.js';
import { isLabel } from './excluded/excluded.js';
import { coreOf, type NumberContext } from './number-context.js';
import type { Numeral } from './numbers/numbers.js';
import { rankStep } from './ordinal-step.js';
import { foundBefore, isAfter, isGluedMark, type QuantityReader, sameSentence } from './quantity-reader.js';
import { quantityStep, type Step } from './quantity-step.js';

/** A number without a noun or unit after it: a count only where something shows it to be one. */
export function bareStep(reader: QuantityReader, context: NumberContext): Step {
  const { low } = context;
  const skip: Step = { next: low.last };
  if (low.lead.article && low.value > 1)
    return ranks(reader, low) ? rankStep(reader, low.first, low.value) : skip;
  const core = coreOf(context);
  const money = moneyGoneOn(reader, low);
  if (money !== undefined) return quantityStep(reader, core, { ...low, unit: money }, undefined);
  const below = belowZero(reader, core, false);
  if (below) return quantityStep(reader, below, { ...low, unit: 'degree' }, undefined);
  if (low.shape === 'words' && low.value <= 2) {
    const noun = reader.grammar.onesFollow ? kindBefore(reader, low.start) : undefined;
    if (noun) return quantityStep(reader, { ...core, start: noun.first, first: noun.first }, undefined, noun);
    if (low.value === 1) return skip;
  }
  const of =
    tollBefore(reader, low.start) ??
    (low.value > 1 ? subjectAfter(reader, low.last) : undefined) ??
    countedOn(reader, low);
  return of || isBareCount(reader, low) || suffers(reader, low.last)
    ? quantityStep(reader, core, undefined, of)
    : skip;
}

/** Whether a figure with the article says which, after its noun: الدورة الـ22. */
function ranks(reader: QuantityReader, low: Numeral): boolean {
  return (
    low.shape === 'digits' &&
    reader.tokens[low.start - 1]?.kind === 'word' &&
    !isLabel(reader, low, low.last, { follows: true, plural: true })
  );
}

const BE_OR_HAVE: ReadonlySet<string> = new Set(['be', 'have']);

/** Whether something befell those that a bare number is the subject of: 12 were arrested. */
function suffers(reader: QuantityReader, index: number): boolean {
  const at = hitAt(reader, index, 'hedge')?.last ?? index;
  const be = reader.grammar.subjectFirst ? hitAt(reader, at, 'light', BE_OR_HAVE) : undefined;
  const acts = reader.hitsAt[be?.last ?? at]?.filter(
    (h) => h.category === 'concept' && h.form === 'past' && isSuffered(h.id) && isCounted(h.id),
  );
  if (be) return (acts?.length ?? 0) > 0;
  return reader.grammar.headFirst && (acts?.some((act) => act.tail.number === 'plural') ?? false);
}

/** What may stand right before a number that counts something left unsaid. */
const LEADS = ['concept', 'hedge', 'kind', 'negation', 'light'] as const;
const OF: ReadonlySet<string> = new Set(['of']);
/**
 * From here on, a figure after `of` is an amount: a fleet of 1,500. Below it names as often as it counts (the group of 77,
 * a height of 600); groups that bear a number have less than a thousand members.
 */
const AMOUNT = 1000;

/**
 * Whether a number without a noun is still a count: `killed three`, قتل 257, not 66, `rose to 45`. Where capitals tell
 * names, figures after a plain word count too; after a preposition of time or place (`at 5`, `in 15`) they may be anything.
 */
function isBareCount(reader: QuantityReader, low: Numeral): boolean {
  const { start, value, scale } = low;
  if (isAfter(reader, start, LEADS)) return true;
  if (low.shape === 'words' || isGluedMark(reader, low.last, '-')) return false;
  if (isAfter(reader, start, ['preposition'], OF) && (value >= AMOUNT || scale > 1)) return true;
  return reader.grammar.capitals && isAfterPlainWord(reader, low);
}

const IN: ReadonlySet<string> = new Set(['in']);
/** Words from a count to one that goes on with it: 12 people in the capital, 7 in the north. */
const COUNTED_BEFORE = 8;

/**
 * Whom a number goes on counting in another place, where one before it counts them: 12 شخصا في بغداد و*7* في الموصل, twelve
 * people in Basra and *seven* in Mosul.
 */
function countedOn(reader: QuantityReader, { start, first, last, lead }: Numeral): Counted | undefined {
  if (!hasHit(reader, last, 'preposition', IN)) return undefined;
  const joined = lead.conjunction !== undefined || isAfter(reader, start, ['marker'], AND);
  const mark = isMark(reader.tokens[start - 1], ',');
  if (!(joined || mark) || isTimeOrNumber(reader, last + 1)) return undefined;
  const kind = foundBefore(reader, start, COUNTED_BEFORE, (at) => peopleCountedAt(reader, at));
  return kind === undefined ? undefined : impliedAt(reader, kind, first, last);
}

/** Tokens from a currency to an amount that is held against one in it: 300 million dollars in the quarter, against *250 million*. */
const MONEY_BEFORE = 12;
/** From here on, a number without a noun behind an amount of money is one of money too. */
const SCALED = 1_000_000;
/** Prepositions before what an amount is held against, or moved from or to. */
const AGAINST: ReadonlySet<string> = new Set(['from', 'to', 'against', 'compared-with']);

/**
 * The currency that an amount goes on with, where one is held against another by a preposition: rose to 300 million dollars
 * from *250 million*, 14.9 مليار ريال مقابل *15 مليار*.
 */
function moneyGoneOn(reader: QuantityReader, { start, scale, last }: Numeral): string | undefined {
  if (scale < SCALED || !isAfter(reader, start, ['preposition'], AGAINST)) return undefined;
  if (reader.hitsAt[last]?.some((h) => h.category === 'kind')) return undefined;
  return foundBefore(reader, start, MONEY_BEFORE, (at) => hitAt(reader, at, 'currency')?.id);
}

const AND: ReadonlySet<string> = new Set(['and']);
const TIMES = ['month', 'hijriMonth', 'weekday', 'timeUnit', 'timeWord', 'dayPart', 'number'] as const;

const isTimeOrNumber = (reader: QuantityReader, index: number): boolean =>
  reader.tokens[index]?.kind === 'number' || TIMES.some((category) => hasHit(reader, index, category));

/** The sort of people that a number right before it counts here. */
const peopleCountedAt = (reader: QuantityReader, at: number): string | undefined => {
  const kind = hitAt(reader, at, 'kind')?.id;
  const number = reader.tokens[at - 1]?.kind === 'number' || isAfter(reader, at, ['number']);
  return kind !== undefined && number && isKindOf(kind, 'person') ? kind : undefined;
};

const NOT_PLAIN = ['marker', 'stop', 'preposition', 'month'] as const;

function isAfterPlainWord(reader: QuantityReader, { start, first }: Numeral): boolean {
  return (
    reader.tokens[start - 1]?.kind === 'word' &&
    sameSentence(reader, start - 1, first) &&
    !isAfter(reader, start, NOT_PLAIN)
  );
}
