import type { Hit } from '../../../model/lexicon.js';
import { hitAt, isGlued, pastHyphen, type QuantityReader } from '../quantity-reader.js';
import { digitsValue } from './digits.js';
import { amountOf, isScaleWord, type Reading, startReading, withPart, withWord } from './grammar.js';
import { gluedParticle, numberHit, scaleAfter } from './hits.js';

/** A number as read: digits, words or both (`5 million`, ألف و500), before hedges and nouns are looked at. */
export interface Numeral {
  readonly first: number;
  /** One past its last token. */
  readonly last: number;
  readonly value: number;
  readonly shape: 'digits' | 'words';
  /** The scale it ends with (1000 in `5 thousand`), 1 without one. */
  readonly scale: number;
  /** Proclitics of its first token: و ب ل ال, from the word or from a particle glued to digits. */
  readonly proclitics: string;
  /** Whether only a fraction was read. */
  readonly fraction: boolean;
}

/** Reads a number that starts at a token. Takes the longest: `two hundred and fifty thousand`, مئتين وخمسين ألفا. */
export function readNumeral(reader: QuantityReader, index: number): Numeral | undefined {
  const token = reader.tokens[index];
  if (token === undefined || token.kind === 'punctuation') return undefined;
  if (token.kind === 'number') return readDigits(reader, index);
  const fraction = hitAt(reader, index, 'fraction');
  const hit = numberHit(reader, index);
  if (fraction && !fraction.id.startsWith('+') && fraction.last >= (hit?.last ?? 0))
    return readFraction(reader, fraction);
  if (hit === undefined || (token.form.length <= 3 && /^[^aeiou\u0600-\u06ff]+$/.test(token.form)))
    return undefined;
  const opened = withWord(startReading(0), Number(hit.id), false);
  if (opened === undefined) return undefined;
  const { last, reading } = readOn(reader, opened, hit.last);
  const numeral = { first: index, shape: 'words', proclitics: hit.proclitics } as const;
  const share = shareOf(reader, last, amountOf(reading));
  if (share) return { ...numeral, ...share, scale: 1, fraction: true };
  return { ...numeral, last, value: amountOf(reading), scale: reading.scale, fraction: false };
}

function readDigits(reader: QuantityReader, index: number): Numeral | undefined {
  const token = reader.tokens[index];
  if (token === undefined || !/^[\p{Nd}.,:٫٬]+$/u.test(token.text)) return undefined;
  const scaled = Number(scaleAfter(reader, index + 1)?.id ?? 0) >= 1e6;
  let value = digitsValue(token.form, reader.document.language === 'ar' && !scaled);
  if (value === undefined) return undefined;
  let last = index + 1;
  if (/^[1-9]\d{0,2}$/.test(token.form)) {
    for (let next = reader.tokens[last]; isGroup(reader, last, token.end); next = reader.tokens[last]) {
      value = value * 1000 + Number(next?.form);
      last++;
    }
  }
  const { last: end, reading } = readOn(reader, startReading(value), last);
  return {
    first: index,
    last: end,
    value: amountOf(reading),
    shape: 'digits',
    scale: reading.scale,
    proclitics: gluedParticle(reader, index),
    fraction: false,
  };
}

/** Three digits after one space: the next group of a number written `1 500`. */
function isGroup(reader: QuantityReader, index: number, end: number): boolean {
  const token = reader.tokens[index];
  const before = reader.tokens[index - 1];
  if (token === undefined || before === undefined || !/^\d{3}$/.test(token.form)) return false;
  const space = reader.document.source.text.slice(before.end, token.start);
  if (!/^[ \u00a0\u2009\u202f]$/.test(space)) return false;
  return before.end >= end && !isGlued(reader, index + 1);
}

function readFraction(reader: QuantityReader, hit: Hit): Numeral | undefined {
  const part = Number(hit.id);
  const joined = hit.last > hit.first + 1 ? numberHit(reader, hit.last - 1) : undefined;
  const scale = joined ?? numberHit(reader, pastHyphen(reader, hit.last));
  const size = Number(scale?.id);
  if (scale && (isScaleWord(size) || size === 12 || size === 100)) {
    return {
      first: hit.first,
      last: scale.last,
      value: part * size,
      shape: 'words',
      scale: size,
      proclitics: hit.proclitics,
      fraction: false,
    };
  }
  return {
    first: hit.first,
    last: withoutOf(reader, hit.last),
    value: part,
    shape: 'words',
    scale: 1,
    proclitics: hit.proclitics,
    fraction: true,
  };
}

/** A phrase without the «of» that it ends with. */
function withoutOf(reader: QuantityReader, last: number): number {
  return hitAt(reader, last - 1, 'preposition', 'of') ? last - 1 : last;
}

/** `two-thirds`, `three quarters`, `one fifth`: a small number and the part it takes. */
function shareOf(
  reader: QuantityReader,
  index: number,
  count: number,
): { readonly value: number; readonly last: number } | undefined {
  if (count > 9) return undefined;
  const at = pastHyphen(reader, index);
  const part = hitAt(reader, at, 'fraction');
  if (part && !part.id.startsWith('+') && reader.document.language === 'en')
    return { value: count * Number(part.id), last: withoutOf(reader, part.last) };
  const ordinal = hitAt(reader, at, 'ordinal');
  const size = Number(ordinal?.id);
  if (ordinal === undefined || !(size > 2 && size <= 10)) return undefined;
  return count > 1 && ordinal.enclitics !== 's'
    ? undefined
    : { value: Math.round((count / size) * 1e4) / 1e4, last: ordinal.last };
}

/** A number after one more part, and the token after that part. */
interface Advance {
  readonly reading: Reading;
  readonly last: number;
}

/** Reads on after the first part of a number: further words, digits after a scale, halves. */
function readOn(reader: QuantityReader, opened: Reading, from: number): Advance {
  let at: Advance = { reading: opened, last: from };
  for (let next: Advance | undefined = at; next !== undefined; next = nextPart(reader, at.reading, at.last))
    at = next;
  return at;
}

function nextPart(reader: QuantityReader, reading: Reading, index: number): Advance | undefined {
  const half = hitAt(reader, index, 'fraction');
  if (half && (half.id.startsWith('+') || half.proclitics === 'و')) return afterHalf(reader, reading, half);
  const scale = scaleAfter(reader, index);
  if (scale) return advance(reading, scale, false);
  return reader.document.language === 'ar'
    ? nextArabic(reader, reading, index)
    : nextEnglish(reader, reading, index);
}

function advance(reading: Reading, hit: Hit, joined: boolean): Advance | undefined {
  const next = withWord(reading, Number(hit.id), joined);
  return next && { reading: next, last: hit.last };
}

/** A word joined by و, a hundred after its unit (ثلاث مئة), or digits: ألف و500. */
function nextArabic(reader: QuantityReader, reading: Reading, index: number): Advance | undefined {
  const hit = numberHit(reader, index);
  if (hit && /^(?:و|وال)$/.test(hit.proclitics)) {
    const regrouped = Number(scaleAfter(reader, hit.last)?.id ?? 0) >= reading.lastScale;
    return regrouped ? undefined : advance(reading, hit, true);
  }
  if (hit && hit.proclitics === '' && Number(hit.id) === 100) return advance(reading, hit, false);
  return digitsAfterScale(reader, reading, index);
}

/** A word after a hyphen (`twenty-two`), a space, or `and` where hundreds or a scale went before. */
function nextEnglish(reader: QuantityReader, reading: Reading, index: number): Advance | undefined {
  const hyphened = pastHyphen(reader, index);
  const and = hitAt(reader, index, 'marker', 'and');
  const hit = numberHit(reader, and && (reading.scale > 1 || reading.room === 100) ? and.last : hyphened);
  if (hit === undefined || (hyphened > index && reading.room !== 10)) return undefined;
  return Number(hit.id) < 1000 ? advance(reading, hit, false) : undefined;
}

/** ألف و500: digits joined to a scale in words. */
function digitsAfterScale(reader: QuantityReader, reading: Reading, index: number): Advance | undefined {
  const digits = reader.tokens[index + 1];
  if (reading.scale < 1000 || reading.current > 0 || reader.tokens[index]?.form !== 'و') return undefined;
  if (digits?.kind !== 'number' || digits.spaced) return undefined;
  const value = digitsValue(digits.form, true);
  if (value === undefined || value >= reading.scale) return undefined;
  return { reading: { ...reading, current: value, room: 0, scale: 1 }, last: index + 2 };
}

/** مليون ونصف, مليون ونصف المليون, `one and a half million`. */
function afterHalf(reader: QuantityReader, reading: Reading, half: Hit): Advance {
  const again = reading.scale > 1 ? numberHit(reader, half.last) : undefined;
  const repeated = again !== undefined && Number(again.id) === reading.scale;
  return { reading: withPart(reading, Number(half.id)), last: repeated ? again.last : half.last };
}
