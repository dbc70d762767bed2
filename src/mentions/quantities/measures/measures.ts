import { compoundUnit, toBase } from '../../concepts/units.js';
import type { Hit } from '../../model/lexicon.js';
import type { Numeral } from './numbers/numbers.js';
import {
  hitAt,
  hitBefore,
  isGlued,
  isGluedMark,
  pastHyphen,
  type QuantityReader,
} from './quantity-reader.js';

/** A unit or currency beside a number, with the tokens that number and unit cover together. */
export interface Measured {
  readonly unit: string;
  readonly first: number;
  readonly last: number;
}

/** What can be taken of something: a share, a weight, a volume, an area, an amount of data. */
const PARTS = new Set(['share', 'mass', 'volume', 'area', 'data']);

/** Whether an amount in this unit is an amount of a stuff (`5 tonnes of wheat`) and not a distance from a place. */
export function isAmount(unit: string): boolean {
  return PARTS.has(toBase(unit, 0).dimension);
}

/** From here on, pounds are money and not a weight. */
const MONEY = 1_000_000;

/** The unit or currency of a number, before or after it; undefined for a count. */
export function unitOf(reader: QuantityReader, numeral: Numeral): Measured | undefined {
  return (
    ageOf(reader, numeral) ??
    moneyBefore(reader, numeral) ??
    percentBefore(reader, numeral) ??
    magnitudeOf(reader, numeral) ??
    unitAfter(reader, numeral)
  );
}

/** `$2 billion`, `US$5m`, `USD 5m`. */
function moneyBefore(reader: QuantityReader, { first, last }: Numeral): Measured | undefined {
  const hit = hitBefore(reader, first, 'currency');
  if (hit === undefined || !/^(?:\p{Lu}{2,3}|[^\p{L}])$/u.test(reader.tokens[hit.first]?.text ?? ''))
    return undefined;
  const glued = reader.tokens[hit.first - 1];
  const isSign = reader.tokens[hit.first]?.kind === 'punctuation';
  if (!isSign || !isGlued(reader, hit.first) || glued?.kind !== 'word')
    return { unit: hit.id, first: hit.first, last };
  const unit =
    glued.form === 'us' ? hit.id : `${glued.text.toUpperCase()}${reader.tokens[hit.first]?.text ?? ''}`;
  return { unit, first: hit.first - 1, last };
}

/** ٪20: the sign before its number, as right-to-left text is often typed. */
function percentBefore(reader: QuantityReader, { first, last }: Numeral): Measured | undefined {
  const sign = hitBefore(reader, first, 'unit', 'percent');
  if (sign === undefined || !isGlued(reader, first) || reader.tokens[sign.first]?.kind !== 'punctuation')
    return undefined;
  const owned = reader.tokens[sign.first - 1]?.kind === 'number' && isGlued(reader, sign.first);
  return owned ? undefined : { unit: sign.id, first: sign.first, last };
}

/** `10 km`, `130km/h`, `5 million dollars`, `10 sq m`, 30 كلم. */
export function unitAfter(reader: QuantityReader, numeral: Numeral): Measured | undefined {
  const at = pastHyphen(reader, numeral.last);
  const unit = unlessKind(reader, bare(hitAt(reader, at, 'unit')));
  const money = bare(hitAt(reader, at, 'currency'));
  if (money && (unit === undefined || money.last > unit.last || numeral.value >= MONEY))
    return { unit: money.id, first: numeral.first, last: money.last };
  if (unit === undefined || unit.id === 'year-of-age' || !isUnit(reader, at, numeral)) return undefined;
  const next = unit.last;
  if (unit.id === 'degree') {
    const scale =
      hitAt(reader, next, 'unit', 'celsius', 'fahrenheit', 'magnitude') ??
      hitAt(reader, pastHyphen(reader, next), 'unit', 'magnitude');
    if (scale) return { unit: scale.id, first: numeral.first, last: scale.last };
  }
  if (isGluedMark(reader, next, '/') && isGlued(reader, next + 1)) {
    return {
      unit: compoundUnit(unit.id, `/${reader.tokens[next + 1]?.form ?? ''}`),
      first: numeral.first,
      last: next + 2,
    };
  }
  const power = reader.tokens[next];
  if (power?.kind === 'number' && isGlued(reader, next) && /^[23]$/.test(power.form)) {
    return { unit: compoundUnit(unit.id, `^${power.form}`), first: numeral.first, last: next + 1 };
  }
  return { unit: unit.id, first: numeral.first, last: next };
}

/** No unit is read into a noun that is counted as it stands: جولة is a round and no joule. */
function unlessKind(reader: QuantityReader, unit: Hit | undefined): Hit | undefined {
  const kind = unit && unit.enclitics !== '' ? hitAt(reader, unit.first, 'kind') : undefined;
  return kind?.enclitics === '' && kind.proclitics === '' ? undefined : unit;
}

/** A unit stands bare: what seems to carry a particle is another word (بين is no yen). */
function bare(hit: Hit | undefined): Hit | undefined {
  return hit?.proclitics === '' ? hit : undefined;
}

/** A symbol of one letter is a unit only after digits, C and F only after a degree, م not after a year. */
function isUnit(reader: QuantityReader, index: number, numeral: Numeral): boolean {
  const token = reader.tokens[index];
  if (token === undefined || token.form.length > 1 || token.kind === 'punctuation') return true;
  if (token.form === 'c' || token.form === 'f' || numeral.shape === 'words') return false;
  return !token.spaced || numeral.value < 1000;
}

/** `aged 35`, `35-year-old`, `35 years old`, عمره 35 عاما. */
function ageOf(reader: QuantityReader, { first, last, proclitics, shape }: Numeral): Measured | undefined {
  const year = hitAt(reader, pastHyphen(reader, last), 'timeUnit', 'year', 'month');
  const of = hitAt(reader, last, 'preposition', 'from', 'of');
  const direct = hitAt(reader, of?.last ?? last, 'unit', 'year-of-age', 'month-of-age');
  if (direct) return { unit: direct.id, first, last: direct.last };
  const unit = year?.id === 'month' ? 'month-of-age' : 'year-of-age';
  const start = shape === 'digits' && proclitics !== '' ? first - 1 : first;
  const cue = hitBefore(reader, start, 'unit', 'year-of-age');
  if (cue && cue.enclitics === '') return { unit, first, last: year?.last ?? last };
  if (year === undefined) return isAgeInCommas(reader, first, last) ? { unit, first, last } : undefined;
  const old = hitAt(reader, pastHyphen(reader, year.last), 'unit', 'year-of-age');
  if (old) return { unit, first, last: old.last };
  return isBracketed(reader, start, year.last) ? { unit, first, last: year.last } : undefined;
}

/** (45 عاما): years alone between brackets are an age. */
function isBracketed(reader: QuantityReader, first: number, last: number): boolean {
  return reader.tokens[first - 1]?.form === '(' && reader.tokens[last]?.form === ')';
}

/** `Smith, 45, said`: digits between commas after a name. */
function isAgeInCommas(reader: QuantityReader, first: number, last: number): boolean {
  const number = reader.tokens[first];
  const name = reader.tokens[first - 2];
  return (
    reader.document.language === 'en' &&
    /^\d{1,2}$/.test(number?.form ?? '') &&
    reader.tokens[first - 1]?.form === ',' &&
    reader.tokens[last]?.form === ',' &&
    name?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(name.text)
  );
}

/** `magnitude 6.2`, بقوة 6.2 درجة, `6.2-magnitude`. */
function magnitudeOf(reader: QuantityReader, { first, last, value }: Numeral): Measured | undefined {
  if (value > 10 || !hitBefore(reader, first, 'unit', 'magnitude')) return undefined;
  const after = hitAt(reader, last, 'unit');
  if (after && after.id !== 'degree' && after.id !== 'magnitude') return undefined;
  return { unit: 'magnitude', first, last: after?.last ?? last };
}
