import type { LengthUnit, NamedParts, WordingGrammar } from '../wording-grammar.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const LENGTHS: Readonly<Record<LengthUnit, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** Units that are the same for one and many, or are written as a sign. */
const UNCHANGED: ReadonlySet<string> = new Set(['hertz', 'megahertz', 'gigahertz', 'celsius', 'fahrenheit']);
const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  'square foot': 'square feet',
  'year old': 'years old',
  'month old': 'months old',
};
const SIGNS: Readonly<Record<string, string>> = { percent: ' %', magnitude: '' };

function plural(unit: string): string {
  if (UNCHANGED.has(unit) || /s$|\bper\b/.test(unit)) return unit;
  return PLURALS[unit] ?? `${unit}s`;
}

function rank(value: number): string {
  const tens = value % 100;
  const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
  return `${value}${tens > 10 && tens < 14 ? 'th' : (endings[value % 10] ?? 'th')}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const joined = (words: readonly (string | undefined)[]): string =>
  words.filter((word) => word !== undefined).join(' ');

/** A name stands before what it is the name of, and behind what somebody is. */
function phrase({ head, sort, many, modifiers = [], portfolio, owner, body, name }: NamedParts): string {
  const words = modifiers.toReversed().map(({ word }) => word);
  const whose = body === undefined ? owner && `of ${owner}` : `of the ${body}`;
  const isNamed = (sort === 'person' || sort === 'office') && many !== true;
  return joined([isNamed ? undefined : name, ...words, portfolio, head, whose, isNamed ? name : undefined]);
}

/** How English words typed values. */
export const englishWording: WordingGrammar = {
  wording: {
    exactly: (amount) => amount,
    atLeast: (amount) => `at least ${amount}`,
    atMost: (amount) => `at most ${amount}`,
    between: (from, to) => `${from} to ${to}`,
    about: (amount) => `about ${amount}`,
    measured: (amount, unit) => {
      const sign = SIGNS[unit];
      if (sign !== undefined) return `${amount}${sign}`;
      return `${amount} ${amount === '1' ? unit : plural(unit)}`;
    },
    rank,
    date: ({ year, month, day }) =>
      [day, month === undefined ? undefined : MONTHS[month - 1], year]
        .filter((x) => x !== undefined)
        .join(' '),
    at: (when, clock) => `${when}, ${clock}`,
    inUtc: (clock) => `${clock} UTC`,
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    partOfDay: (day, part) => `${day} ${part}`,
    otherWeek: (day, weeks) => {
      const many = Math.abs(weeks) === 1 ? 'the week' : `${Math.abs(weeks)} weeks`;
      return `${day} of ${many} ${weeks < 0 ? 'before' : 'after'}`;
    },
    lastYear: (when) => (when === undefined ? 'last year' : `${when} of last year`),
    part: {
      start: (when) => `early ${when}`,
      middle: (when) => `mid ${when}`,
      end: (when) => `late ${when}`,
    },
    earlier: 'earlier',
    lasting: (count, unit) => `${count} ${LENGTHS[unit]}${count === 1 ? '' : 's'}`,
    relation: {
      before: (when) => `before ${when}`,
      after: (when) => `after ${when}`,
      since: (when) => `since ${when}`,
      until: (when) => `until ${when}`,
      during: (when) => when,
      at: (when) => when,
    },
    office: (head, portfolio, owner) => capitalised(phrase({ head, sort: 'office', portfolio, owner })),
    phrase,
    partOf: (direction, place) => `${direction} of ${place}`,
    together: (names) => names.join(' and '),
    inTurn: (names) => names.join(', then '),
    happened: { affirmed: 'says that it happened', negated: 'says that it did not' },
    isSo: { affirmed: 'says that it is so', negated: 'says that it is not' },
    certainty: {
      asserted: 'states it as fact',
      planned: 'says that it is planned',
      possible: 'says that it is possible',
      alleged: 'says that it is alleged',
      denied: 'says that it is denied',
    },
    title: (what, whom, asked) => {
      const about = what === undefined ? whom : whom === undefined ? what : `${what} (${whom})`;
      if (about === undefined) return asked === undefined ? 'Other statement' : capitalised(asked);
      return asked === undefined ? about : `${about}: ${asked}`;
    },
  },
};
