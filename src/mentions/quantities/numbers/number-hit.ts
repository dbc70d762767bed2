import { hasHit, hitAt } from '../../../grammar/hits.js';
import { NO_LEAD } from '../../../grammar/no-affixes.js';
import type { Category, Hit, Lead } from '../../../model/lexicon.js';
import { hitBefore, isGlued, type QuantityReader } from '../quantity-reader.js';
import { isScaleWord } from './reading.js';

/** A number word, unless what was stripped from it shows another word (تسعى is no nine), or it is a noun in the dual. */
export function numberHit(reader: QuantityReader, index: number): Hit | undefined {
  const hit = hitAt(reader, index, 'number');
  if (hit === undefined || hit.form !== 'word' || !reader.grammar.isUninflected(hit.tail)) return undefined;
  return hit.id === '2' && (hasHit(reader, index, 'kind') || isWeekday(reader, hit)) ? undefined : hit;
}

/** Whether «the two» is the name of a day: behind anything but a noun that is two by its ending too (الجنديين الاثنين). */
function isWeekday(reader: QuantityReader, { first, lead }: Hit): boolean {
  if (!lead.article || !hasHit(reader, first, 'weekday')) return false;
  const noun = hitBefore(reader, first, 'kind');
  const two = noun !== undefined && (hasHit(reader, noun.first, 'number', TWO) || isTwo(reader, noun));
  return !(two && noun.lead.article);
}

const TWO: ReadonlySet<string> = new Set(['2']);

function isTwo(reader: QuantityReader, { tail }: Hit): boolean {
  const dual = reader.grammar.dualOf(tail);
  return dual !== undefined && dual !== 'open';
}

/** What stands before figures as a part of them: و6, الـ66, بـ5. */
export function leadOfFigures(reader: QuantityReader, index: number): Lead {
  const before = reader.tokens[index - 1];
  if (before?.kind !== 'word') return NO_LEAD;
  return reader.grammar.leadOfFigures(before, isGlued(reader, index)) ?? NO_LEAD;
}

/** A scale that multiplies what stands before it: million, آلاف, and the letters of `1.5m`. */
export function scaleAfter(reader: QuantityReader, index: number): Hit | undefined {
  const hit = numberHit(reader, index);
  if (hit === undefined || hit.lead.letters > 0 || !isScaleWord(Number(hit.id)) || hit.last > index + 1)
    return undefined;
  const token = reader.tokens[index];
  if (token === undefined || token.form.length > 1) return hit;
  return isScaleLetter(reader, index) ? hit : undefined;
}

const COUNTED: readonly Category[] = ['kind', 'unit', 'currency'];

/** Whether m, b or k after digits is a scale: after a sign of money, or before what is counted. */
function isScaleLetter(reader: QuantityReader, index: number): boolean {
  if (reader.tokens[index - 1]?.kind !== 'number') return false;
  if (hasHit(reader, index - 2, 'currency')) return true;
  if (reader.tokens[index]?.spaced !== false) return false;
  return !hasHit(reader, index, 'unit') || COUNTED.some((category) => hasHit(reader, index + 1, category));
}
