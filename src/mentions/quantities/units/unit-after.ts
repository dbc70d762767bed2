import { compoundUnit } from '../../../concepts/units.js';
import { hitAt } from '../../../grammar/hits.js';
import type { Hit } from '../../../model/lexicon.js';
import type { Numeral } from '../numbers/numbers.js';
import { isGlued, isGluedMark, pastHyphen, type QuantityReader } from '../quantity-reader.js';
import type { Measured } from './measured.js';

/** From here on, pounds are money and not a weight: nothing that is weighed in pounds is told in millions of them. */
const MONEY = 1_000_000;
/** From here on, one letter after a space is no unit: م after 2009 says which calendar. */
const SYMBOL = 1000;

/** `10 km`, `130km/h`, `5 million dollars`, `10 sq m`, 30 كلم. */
export function unitAfter(reader: QuantityReader, numeral: Numeral): Measured | undefined {
  const at = pastHyphen(reader, numeral.last);
  const unit = unitAt(reader, at);
  const money = bare(hitAt(reader, at, 'currency'));
  if (money && (unit === undefined || money.last > unit.last || numeral.value >= MONEY))
    return { unit: money.id, first: numeral.first, last: money.last };
  if (unit === undefined || unit.id === 'year-of-age' || !isUnit(reader, unit, numeral)) return undefined;
  return { first: numeral.first, ...(scaleOf(reader, unit) ?? signAfter(reader, unit) ?? named(unit)) };
}

type Unit = Omit<Measured, 'first'>;
const named = ({ id, last }: Hit): Unit => ({ unit: id, last });

/** No unit is read into a noun that is counted as it stands: جولة is a round and no joule. */
function unitAt(reader: QuantityReader, index: number): Hit | undefined {
  const unit = bare(hitAt(reader, index, 'unit'));
  const kind = unit && unit.tail.letters > 0 ? hitAt(reader, unit.first, 'kind') : undefined;
  return kind?.tail.letters === 0 && kind.lead.letters === 0 ? undefined : unit;
}

/** A unit stands bare: what seems to carry a particle is another word (بين is no yen). */
function bare(hit: Hit | undefined): Hit | undefined {
  return hit?.lead.letters === 0 ? hit : undefined;
}

/** Scales whose symbol, C or F, names them only after a degree. */
const OF_DEGREES: ReadonlySet<string> = new Set(['celsius', 'fahrenheit']);

/** A symbol of one letter is a unit only after digits, C and F only after a degree, م not after a year. */
function isUnit(reader: QuantityReader, { first, id }: Hit, numeral: Numeral): boolean {
  const token = reader.tokens[first];
  if (token === undefined || token.form.length > 1 || token.kind === 'punctuation') return true;
  if (OF_DEGREES.has(id) || numeral.shape === 'words') return false;
  return (!token.spaced && !isRecentYear(numeral.value)) || numeral.value < SYMBOL;
}

/** Whether a number with one letter on to it is rather a year than so many metres: 2015م. */
const isRecentYear = (value: number): boolean => value >= YEARS.first && value <= YEARS.last;
const YEARS = { first: 1900, last: 2099 } as const;

const SCALES: ReadonlySet<string> = new Set(['celsius', 'fahrenheit', 'magnitude']);
const MAGNITUDE: ReadonlySet<string> = new Set(['magnitude']);

/** The scale that degrees are of: 45 degrees Celsius, 6.2 درجات على مقياس ريختر. */
function scaleOf(reader: QuantityReader, { id, last }: Hit): Unit | undefined {
  if (id !== 'degree') return undefined;
  const scale =
    hitAt(reader, last, 'unit', SCALES) ?? hitAt(reader, pastHyphen(reader, last), 'unit', MAGNITUDE);
  return scale && named(scale);
}

/** Squares and cubes. */
const POWER = /^[23]$/;

/** A stroke and what follows it, or a raised figure: km/h, m². */
function signAfter(reader: QuantityReader, { id, last }: Hit): Unit | undefined {
  if (isGluedMark(reader, last, '/') && isGlued(reader, last + 1))
    return { unit: compoundUnit(id, `/${reader.tokens[last + 1]?.form ?? ''}`), last: last + 2 };
  const power = reader.tokens[last];
  if (power?.kind !== 'number' || !isGlued(reader, last) || !POWER.test(power.form)) return undefined;
  return { unit: compoundUnit(id, `^${power.form}`), last: last + 1 };
}
