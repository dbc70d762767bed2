import type { OrdinalMention } from '../../model/mention.js';
import { numberHit } from './numbers/hits.js';
import { hitAt, hitBefore, isGlued, isGluedMark, type QuantityReader, startOf } from './quantity-reader.js';

/** The ordinal that starts at a token (`fourth`, `22nd`, الثاني والعشرون); undefined for parts of dates and for seconds of time. */
export function ordinalAt(reader: QuantityReader, index: number): OrdinalMention | undefined {
  const token = reader.tokens[index];
  const hit = hitAt(reader, index, 'ordinal');
  if (token?.kind === 'number') {
    const ending = hitAt(reader, index + 1, 'ordinal', 'nth');
    if (ending === undefined || !isGlued(reader, index + 1) || !/^\d+$/.test(token.form)) return undefined;
    return inDate(reader, index, index + 2)
      ? undefined
      : mention(reader, index, index + 2, Number(token.form), '');
  }
  if (hit === undefined) return compoundAt(reader, index);
  const value = Number(hit.id);
  if (
    !(value > 0) ||
    hit.form !== 'word' ||
    isSecond(reader, hit.first, hit.last) ||
    inDate(reader, hit.first, hit.last)
  )
    return undefined;
  if (hit.enclitics !== '' && hit.enclitics !== 'ا') return undefined;
  return mention(reader, hit.first, hit.last, value, hit.proclitics);
}

/** `twenty-first`: tens and an ordinal, joined by a hyphen. */
function compoundAt(reader: QuantityReader, index: number): OrdinalMention | undefined {
  const tens = Number(numberHit(reader, index)?.id);
  const at = isGluedMark(reader, index + 1, '-') ? index + 2 : index + 1;
  const unit = Number(hitAt(reader, at, 'ordinal')?.id);
  if (!(tens >= 20 && tens < 100 && unit > 0 && unit < 10) || inDate(reader, index, at + 1)) return undefined;
  return mention(reader, index, at + 1, tens + unit, '');
}

/** الدورة الـ22: a figure with the article after a noun that is not in the plural ranks and does not count. */
export function rankAt(reader: QuantityReader, index: number, value: number): OrdinalMention {
  return mention(reader, index, index + 1, value, '');
}

/** A second as a length of time: after a number, or in the plural. */
function isSecond(reader: QuantityReader, first: number, last: number): boolean {
  if (hitAt(reader, first, 'timeUnit') === undefined) return false;
  return (
    reader.tokens[first - 1]?.kind === 'number' ||
    hitBefore(reader, first, 'number') !== undefined ||
    hitBefore(reader, first, 'preposition') !== undefined ||
    Number(numberHit(reader, last)?.id) === 1
  );
}

/** Whether it is the day of a date or part of the name of a month (تشرين الثاني), or of `the day before yesterday`. */
function inDate(reader: QuantityReader, first: number, last: number): boolean {
  const of = hitAt(reader, last, 'preposition', 'of', 'from')?.last ?? last;
  if (['month', 'hijriMonth'].some((c) => hitAt(reader, of, c === 'month' ? 'month' : 'hijriMonth')))
    return true;
  if (
    hitAt(reader, last, 'timeUnit', 'century', 'decade', 'year') ||
    hitBefore(reader, first, 'timeUnit') ||
    hitAt(reader, last, 'dayPart') ||
    (hitAt(reader, first, 'timeWord')?.last ?? 0) > last ||
    hitBefore(reader, first, 'month') ||
    hitBefore(reader, first, 'hijriMonth')
  )
    return true;
  const before = reader.hitsAt[first - 1] ?? [];
  return before.some(
    ({ category, last: end }) => (category === 'month' || category === 'hijriMonth') && end > first,
  );
}

function mention(
  reader: QuantityReader,
  first: number,
  last: number,
  value: number,
  proclitics: string,
): OrdinalMention {
  const token = reader.tokens[first];
  const start = token === undefined ? 0 : startOf(token, proclitics);
  const end = reader.tokens[last - 1]?.end ?? start;
  return {
    kind: 'ordinal',
    value,
    first,
    last,
    start,
    end,
    text: reader.document.source.text.slice(start, end),
  };
}
