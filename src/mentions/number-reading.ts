import type { Hit } from '../model/lexicon.js';
import { digitsValue } from './number-digits.js';
import { hitAt, isGlued, isGluedMark, pastHyphen, type QuantityReader } from './quantity-reader.js';

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

interface State {
  total: number;
  current: number;
  /** A word may still be added below this: 10 after tens, 100 after hundreds. */
  room: number;
  lastScale: number;
  scale: number;
}

const isScale = (value: number): boolean => value >= 1000;
const isScaleWord = (value: number): boolean => value === 1000 || value === 1e6 || value === 1e9 || value === 1e12;

/** A number word, unless what was stripped from it shows another word (تسعى is no nine), or it is a noun in the dual. */
export function numberHit(reader: QuantityReader, index: number): Hit | undefined {
  const hit = hitAt(reader, index, 'number');
  if (hit === undefined || hit.form !== 'word' || !['', 'ا'].includes(hit.enclitics)) return undefined;
  return hit.id === '2' && hitAt(reader, index, 'kind') ? undefined : hit;
}

/** Reads a number that starts at a token. Takes the longest: `two hundred and fifty thousand`, مئتين وخمسين ألفا. */
export function readNumeral(reader: QuantityReader, index: number): Numeral | undefined {
  const token = reader.tokens[index];
  if (token === undefined || token.kind === 'punctuation') return undefined;
  if (token.kind === 'number') return readDigits(reader, index);
  const fraction = hitAt(reader, index, 'fraction');
  const hit = numberHit(reader, index);
  if (fraction && !fraction.id.startsWith('+') && fraction.last >= (hit?.last ?? 0)) return readFraction(reader, fraction);
  if (hit === undefined) return undefined;
  const state: State = { total: 0, current: 0, room: 0, lastScale: Infinity, scale: 1 };
  take(state, Number(hit.id), false);
  const { last, value } = readOn(reader, state, hit.last);
  const share = shareOf(reader, last, value);
  if (share) return { first: index, last: share.last, value: share.value, shape: 'words', scale: 1, proclitics: hit.proclitics, fraction: true };
  return { first: index, last, value, shape: 'words', scale: state.scale, proclitics: hit.proclitics, fraction: false };
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
  const state: State = { total: 0, current: value, room: 0, lastScale: Infinity, scale: 1 };
  const read = readOn(reader, state, last);
  return { first: index, last: read.last, value: read.value, shape: 'digits', scale: state.scale, proclitics: gluedParticle(reader, index), fraction: false };
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

/** Particles glued to digits (و6, الـ66, بـ5); empty where none is. */
export function gluedParticle(reader: QuantityReader, index: number): string {
  const before = reader.tokens[index - 1];
  if (!isGlued(reader, index) || before?.kind !== 'word' || !/^[وفبلكا]{1,4}$/.test(before.form)) return '';
  return before.form;
}

function readFraction(reader: QuantityReader, hit: Hit): Numeral | undefined {
  const part = Number(hit.id);
  const joined = hit.last > hit.first + 1 ? numberHit(reader, hit.last - 1) : undefined;
  const scale = joined ?? numberHit(reader, pastHyphen(reader, hit.last));
  const size = Number(scale?.id);
  if (scale && (isScaleWord(size) || size === 12 || size === 100)) {
    return { first: hit.first, last: scale.last, value: part * size, shape: 'words', scale: size, proclitics: hit.proclitics, fraction: false };
  }
  return { first: hit.first, last: withoutOf(reader, hit.last), value: part, shape: 'words', scale: 1, proclitics: hit.proclitics, fraction: true };
}

/** A phrase without the «of» that it ends with. */
function withoutOf(reader: QuantityReader, last: number): number {
  return hitAt(reader, last - 1, 'preposition', 'of') ? last - 1 : last;
}

/** `two-thirds`, `three quarters`, `one fifth`: a small number and the part it takes. */
function shareOf(reader: QuantityReader, index: number, count: number): { readonly value: number; readonly last: number } | undefined {
  if (count > 9) return undefined;
  const at = pastHyphen(reader, index);
  const part = hitAt(reader, at, 'fraction');
  if (part && !part.id.startsWith('+') && reader.document.language === 'en') return { value: count * Number(part.id), last: withoutOf(reader, part.last) };
  const ordinal = hitAt(reader, at, 'ordinal');
  const size = Number(ordinal?.id);
  if (ordinal === undefined || !(size > 2 && size <= 10)) return undefined;
  return count > 1 && ordinal.enclitics !== 's' ? undefined : { value: Math.round((count / size) * 1e4) / 1e4, last: ordinal.last };
}

/** Adds a number word to what was read, where the grammar of numbers lets it follow. */
function take(state: State, value: number, joined: boolean): boolean {
  if (isScaleWord(value) && !joined && state.current > 0) {
    if (value >= state.lastScale) return false;
    state.total += state.current * value;
    Object.assign(state, { current: 0, room: value, lastScale: value, scale: value });
    return true;
  }
  if (isScale(value)) {
    if (state.current > 0 || value >= state.lastScale) return false;
    const scale = isScaleWord(value) ? value : value / 2;
    state.total += value;
    Object.assign(state, { room: scale, lastScale: scale, scale });
    return true;
  }
  if (value === 100 && !joined && state.current >= 1 && state.current <= 9) {
    Object.assign(state, { current: state.current * 100, room: 100, scale: 1 });
    return true;
  }
  const unit = state.current % 100;
  const unitThenTens = joined && unit >= 1 && unit <= 9 && value >= 20 && value < 100;
  const started = state.current > 0 || state.total > 0;
  if (started && !unitThenTens && value >= state.room) return false;
  state.current += value;
  state.room = value >= 100 ? 100 : value >= 20 && value % 10 === 0 && !unitThenTens ? 10 : 0;
  state.scale = 1;
  return true;
}

/** Reads on after the first part of a number: further words, digits after a scale, halves. */
function readOn(reader: QuantityReader, state: State, from: number): { readonly last: number; readonly value: number } {
  let last = from;
  for (;;) {
    const half = hitAt(reader, last, 'fraction');
    if (half && (half.id.startsWith('+') || half.proclitics === 'و')) {
      last = takeHalf(reader, state, half);
      continue;
    }
    const next = nextPart(reader, state, last);
    if (next === undefined) return { last, value: state.total + state.current };
    last = next;
  }
}

function nextPart(reader: QuantityReader, state: State, index: number): number | undefined {
  const arabic = reader.document.language === 'ar';
  const scale = scaleAfter(reader, index);
  if (scale) return take(state, Number(scale.id), false) ? scale.last : undefined;
  if (arabic) {
    const hit = numberHit(reader, index);
    if (hit && /^(?:و|وال)$/.test(hit.proclitics)) return take(state, Number(hit.id), true) ? hit.last : undefined;
    if (hit && hit.proclitics === '' && Number(hit.id) === 100) return take(state, 100, false) ? hit.last : undefined;
    return digitsAfterScale(reader, state, index);
  }
  const hyphened = pastHyphen(reader, index);
  const and = hitAt(reader, index, 'marker', 'and');
  const at = and && (state.scale > 1 || state.room === 100) ? and.last : hyphened;
  const hit = numberHit(reader, at);
  if (hit === undefined || (hyphened > index && state.room !== 10)) return undefined;
  const value = Number(hit.id);
  return !isScale(value) && take(state, value, false) ? hit.last : undefined;
}

/** A scale that multiplies what stands before it: million, آلاف, and the letters of `1.5m`. */
function scaleAfter(reader: QuantityReader, index: number): Hit | undefined {
  const hit = numberHit(reader, index);
  if (hit === undefined || hit.proclitics !== '' || !isScaleWord(Number(hit.id)) || hit.last > index + 1) return undefined;
  const token = reader.tokens[index];
  if (token === undefined || token.form.length > 1) return hit;
  return isScaleLetter(reader, index) ? hit : undefined;
}

/** Whether m, b or k after digits is a scale: after a sign of money, or before what is counted. */
function isScaleLetter(reader: QuantityReader, index: number): boolean {
  if (reader.tokens[index - 1]?.kind !== 'number') return false;
  if (hitAt(reader, index - 2, 'currency')) return true;
  if (reader.tokens[index]?.spaced !== false) return false;
  if (!hitAt(reader, index, 'unit')) return true;
  return ['kind', 'unit', 'currency'].some((c) => reader.hitsAt[index + 1]?.some((hit) => hit.category === c));
}

/** ألف و500: digits joined to a scale in words. */
function digitsAfterScale(reader: QuantityReader, state: State, index: number): number | undefined {
  const particle = reader.tokens[index];
  const digits = reader.tokens[index + 1];
  if (state.scale < 1000 || state.current > 0 || particle?.form !== 'و' || digits?.kind !== 'number' || digits.spaced) return undefined;
  const value = digitsValue(digits.form, true);
  if (value === undefined || value >= state.scale) return undefined;
  Object.assign(state, { current: value, room: 0, scale: 1 });
  return index + 2;
}

/** مليون ونصف, `one and a half million`: half of the scale just read, else half of one. */
function takeHalf(reader: QuantityReader, state: State, half: Hit): number {
  const part = Number(half.id);
  const scale = state.scale > 1 ? state.scale : 1;
  const again = numberHit(reader, half.last);
  if (state.scale > 1 && again && Number(again.id) === scale) {
    state.total += part * scale;
    return again.last;
  }
  if (scale > 1) state.total += part * scale;
  else state.current += part;
  state.room = 0;
  return half.last;
}

/** Whether a number is followed by a part that is glued to it with a mark, such as a date or a fraction. */
export function hasInnerMark(reader: QuantityReader, first: number, last: number): boolean {
  return ['/', ':'].some((mark) => (isGluedMark(reader, last, mark) && isGlued(reader, last + 1)) || (isGluedMark(reader, first - 1, mark) && isGlued(reader, first)));
}
