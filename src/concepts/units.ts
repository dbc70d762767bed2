/** Hedges of a number, and the bounds they set; `instead-of` stands before a number that another replaces, `out-of` before the whole that a number is taken of; `minus` and `below-zero` set a number under zero. */
export type Hedge = 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'up-to' | 'nearly' | 'between' | 'exactly' | 'to' | 'instead-of' | 'out-of' | 'minus' | 'below-zero';

/** Vague numbers: dozens, hundreds, several. `unknown` asks for a number or leaves it out: how many. */
export type Vague = 'pair' | 'few' | 'several' | 'tens' | 'dozens' | 'hundreds' | 'thousands' | 'millions' | 'many' | 'unknown';

/**
 * What a vague number can be, least and most; a missing bound is open. `several` is the Arabic بضع (three to nine)
 * and its neighbours; plurals of a scale are at least two of it, and Arabic tens are less than a hundred.
 */
export const vagueRanges: Readonly<Record<Vague, { readonly min: number; readonly max?: number }>> = {
  'pair': { min: 2, max: 2 },
  'few': { min: 3, max: 9 },
  'several': { min: 3, max: 9 },
  'tens': { min: 20, max: 99 },
  'dozens': { min: 24 },
  'hundreds': { min: 200 },
  'thousands': { min: 2000 },
  'millions': { min: 2_000_000 },
  'many': { min: 3 },
  'unknown': { min: 0 },
};

interface Unit {
  /** What is measured; units of one dimension can be compared. */
  readonly dimension: string;
  /** How many of the dimension's base unit make one of this. */
  readonly factor: number;
  /** Added after the factor is applied (temperatures). */
  readonly offset?: number;
}

/** Units of measure, each with its factor to the base unit of its dimension. */
export const units = {
  'metre': { dimension: 'length', factor: 1 },
  'millimetre': { dimension: 'length', factor: 0.001 },
  'centimetre': { dimension: 'length', factor: 0.01 },
  'kilometre': { dimension: 'length', factor: 1000 },
  'mile': { dimension: 'length', factor: 1609.344 },
  'nautical-mile': { dimension: 'length', factor: 1852 },
  'yard': { dimension: 'length', factor: 0.9144 },
  'foot': { dimension: 'length', factor: 0.3048 },
  'inch': { dimension: 'length', factor: 0.0254 },

  'square-metre': { dimension: 'area', factor: 1 },
  'square-kilometre': { dimension: 'area', factor: 1_000_000 },
  'square-mile': { dimension: 'area', factor: 2_589_988.110336 },
  'square-foot': { dimension: 'area', factor: 0.09290304 },
  'hectare': { dimension: 'area', factor: 10_000 },
  'acre': { dimension: 'area', factor: 4046.8564224 },
  // The metric dunam of the Levant; Iraq's is 2,500 square metres.
  'dunam': { dimension: 'area', factor: 1000 },
  'feddan': { dimension: 'area', factor: 4200.833 },

  'gram': { dimension: 'mass', factor: 0.001 },
  'milligram': { dimension: 'mass', factor: 0.000001 },
  'kilogram': { dimension: 'mass', factor: 1 },
  'tonne': { dimension: 'mass', factor: 1000 },
  'pound': { dimension: 'mass', factor: 0.45359237 },
  'ounce': { dimension: 'mass', factor: 0.028349523125 },
  'quintal': { dimension: 'mass', factor: 100 },
  'carat': { dimension: 'mass', factor: 0.0002 },

  'litre': { dimension: 'volume', factor: 0.001 },
  'millilitre': { dimension: 'volume', factor: 0.000001 },
  'cubic-metre': { dimension: 'volume', factor: 1 },
  'cubic-foot': { dimension: 'volume', factor: 0.028316846592 },
  'gallon': { dimension: 'volume', factor: 0.003785411784 },
  'barrel': { dimension: 'volume', factor: 0.158987294928 },
  'barrel-per-day': { dimension: 'flow', factor: 1 },
  'cubic-metre-per-second': { dimension: 'flow', factor: 543_439.65 },
  'bushel': { dimension: 'volume', factor: 0.03523907 },

  'celsius': { dimension: 'temperature', factor: 1 },
  'fahrenheit': { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 },
  'kelvin': { dimension: 'temperature', factor: 1, offset: -273.15 },
  'degree': { dimension: 'degree', factor: 1 },
  'magnitude': { dimension: 'magnitude', factor: 1 },

  'kilometre-per-hour': { dimension: 'speed', factor: 1 / 3.6 },
  'mile-per-hour': { dimension: 'speed', factor: 0.44704 },
  'metre-per-second': { dimension: 'speed', factor: 1 },
  'knot': { dimension: 'speed', factor: 1852 / 3600 },

  'watt': { dimension: 'power', factor: 1 },
  'kilowatt': { dimension: 'power', factor: 1000 },
  'megawatt': { dimension: 'power', factor: 1_000_000 },
  'gigawatt': { dimension: 'power', factor: 1_000_000_000 },
  'terawatt': { dimension: 'power', factor: 1_000_000_000_000 },
  'horsepower': { dimension: 'power', factor: 745.699872 },
  'kilowatt-hour': { dimension: 'energy', factor: 3_600_000 },
  'megawatt-hour': { dimension: 'energy', factor: 3_600_000_000 },
  'gigawatt-hour': { dimension: 'energy', factor: 3_600_000_000_000 },
  'terawatt-hour': { dimension: 'energy', factor: 3_600_000_000_000_000 },
  'joule': { dimension: 'energy', factor: 1 },
  'calorie': { dimension: 'energy', factor: 4.184 },
  'btu': { dimension: 'energy', factor: 1055.05585262 },
  'volt': { dimension: 'voltage', factor: 1 },
  'kilovolt': { dimension: 'voltage', factor: 1000 },

  'byte': { dimension: 'data', factor: 1 },
  'kilobyte': { dimension: 'data', factor: 1000 },
  'megabyte': { dimension: 'data', factor: 1_000_000 },
  'gigabyte': { dimension: 'data', factor: 1_000_000_000 },
  'terabyte': { dimension: 'data', factor: 1_000_000_000_000 },
  'megabit-per-second': { dimension: 'data-rate', factor: 1_000_000 },
  'gigabit-per-second': { dimension: 'data-rate', factor: 1_000_000_000 },
  'terabit-per-second': { dimension: 'data-rate', factor: 1_000_000_000_000 },
  'hertz': { dimension: 'frequency', factor: 1 },
  'megahertz': { dimension: 'frequency', factor: 1_000_000 },
  'gigahertz': { dimension: 'frequency', factor: 1_000_000_000 },

  'percent': { dimension: 'share', factor: 0.01 },
  'percentage-point': { dimension: 'share-change', factor: 0.01 },
  'basis-point': { dimension: 'share-change', factor: 0.0001 },
  'permille': { dimension: 'share', factor: 0.001 },
  'fraction': { dimension: 'share', factor: 1 },
  'times': { dimension: 'multiple', factor: 1 },
  'year-of-age': { dimension: 'age', factor: 1 },
  'month-of-age': { dimension: 'age', factor: 1 / 12 },
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof units;

/** ISO 4217 codes of the currencies that news names. Amounts are never converted: rates change. */
export const currencies = [
  'USD', 'EUR', 'GBP', 'JPY', 'CNY', 'INR', 'RUB', 'TRY', 'IRR', 'ILS', 'CHF', 'CAD', 'AUD', 'KRW', 'BRL', 'ZAR', 'SEK', 'NOK',
  'DKK', 'PKR', 'AFN', 'UAH', 'PLN', 'MXN', 'ARS', 'NGN', 'KES', 'ETB', 'IDR', 'MYR', 'SGD', 'NZD', 'HKD', 'THB', 'PHP', 'BDT',
  'SAR', 'QAR', 'OMR', 'YER', 'AED', 'MAD', 'EGP', 'SDG', 'SSP', 'LBP', 'SYP', 'JOD', 'KWD', 'BHD', 'IQD', 'DZD', 'TND', 'LYD', 'MRU',
  'SOS', 'DJF', 'XOF', 'HUF', 'CZK', 'VES', 'KZT', 'AZN', 'GEL', 'AMD', 'BTC',
  'XXX-dinar', 'XXX-dirham', 'XXX-riyal', 'XXX-lira', 'XXX-pound', 'XXX-rupee', 'XXX-krona', 'XXX-peso', 'XXX-franc',
] as const;

/** An ISO 4217 code, or `XXX-` and a name for a currency whose state the text leaves open (`ريال`, `dinar`). */
export type CurrencyCode = (typeof currencies)[number];

/** Units written with signs: a raised two or three, a stroke and a symbol of time. */
const compounds: ReadonlyMap<string, UnitId> = new Map<string, UnitId>([
  ['metre^2', 'square-metre'],
  ['kilometre^2', 'square-kilometre'],
  ['metre^3', 'cubic-metre'],
  ['kilometre/h', 'kilometre-per-hour'],
  ['metre/s', 'metre-per-second'],
  ['mile/h', 'mile-per-hour'],
  ['barrel/d', 'barrel-per-day'],
]);

/** The unit that a unit and the sign after it make (`kilometre` and `/h`); the two as written where none is listed. */
export function compoundUnit(unit: string, sign: string): string {
  return compounds.get(unit + sign) ?? unit + sign;
}

const table: ReadonlyMap<string, Unit> = new Map(Object.entries<Unit>(units));

/** A value in the base unit of its dimension. */
export interface BaseValue {
  readonly dimension: string;
  readonly value: number;
}

/**
 * The value in its dimension's base unit (metre, square metre, kilogram, cubic metre, degree Celsius, metre per second …),
 * so that 10 km and 6.2 miles can be compared. A unit that is not listed is its own dimension, so a currency compares
 * with itself alone.
 */
export function toBase(unit: string, value: number): BaseValue {
  const known = table.get(unit);
  if (known === undefined) return { dimension: unit, value };
  return { dimension: known.dimension, value: value * known.factor + (known.offset ?? 0) };
}
