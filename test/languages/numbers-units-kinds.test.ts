import { describe, expect, test } from 'vitest';
import { isKindOf, kinds } from '../../src/concepts/kinds.js';
import { toBase, units, vagueRanges } from '../../src/concepts/units.js';
import { arabic } from '../../src/languages/ar/index.js';
import { english } from '../../src/languages/en/index.js';
import type { Entry } from '../../src/languages/pack.js';
import { readDocument } from '../../src/text/document.js';
import { compileLexicon } from '../../src/text/lexicon/lexicon.js';

const categories = [
  'number',
  'ordinal',
  'fraction',
  'decimalPoint',
  'hedge',
  'vague',
  'unit',
  'currency',
  'kind',
  'means',
] as const;
const wordsOf = (entry: Entry): readonly string[] => ('length' in entry ? entry : (entry.words ?? []));

describe.each([arabic, english])('words for numbers, units and kinds in $language', (pack) => {
  const lexicon = compileLexicon(pack);

  test.each(categories)('every %s can be met in a text', (category) => {
    const unmet = Object.entries<Entry>(pack.words[category]).flatMap(([id, entry]) =>
      wordsOf(entry).filter((phrase) => {
        const { hits } = readDocument({ id: 'a', text: phrase }, pack.language, lexicon);
        return !hits.some((hit) => hit.category === category && hit.id === id && hit.first === 0);
      }),
    );
    expect(unmet).toEqual([]);
  });

  test.each(['unit', 'currency', 'kind', 'means'] as const)(
    'no word stands under two ids of %s',
    (category) => {
      const all = Object.values<Entry>(pack.words[category]).flatMap(wordsOf);
      expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
    },
  );

  test('every number and fraction is one', () => {
    const values = [...Object.keys(pack.words.number), ...Object.keys(pack.words.fraction)].map(Number);
    expect(values.filter((value) => !Number.isFinite(value) || value < 0)).toEqual([]);
  });
});

describe('units', () => {
  test.each([
    ['kilometre', 10, 'mile', 6.2137],
    ['kilometre', 1, 'metre', 1000],
    ['tonne', 2, 'kilogram', 2000],
    ['hectare', 100, 'square-kilometre', 1],
    ['fahrenheit', 212, 'celsius', 100],
    ['kilometre-per-hour', 100, 'mile-per-hour', 62.137],
    ['megawatt', 1500, 'gigawatt', 1.5],
    ['fraction', 0.5, 'percent', 50],
  ])('%s %d is %s %d', (a, x, b, y) => {
    expect(toBase(a, x).dimension).toBe(toBase(b, y).dimension);
    expect(toBase(a, x).value / toBase(b, y).value).toBeCloseTo(1, 4);
  });

  test('money compares with its own currency alone', () => {
    expect(toBase('USD', 5)).toEqual({ dimension: 'USD', value: 5 });
  });

  test('every unit has a factor above nought, every vague number a least', () => {
    expect(Object.values(units).filter(({ factor }) => !(factor > 0))).toEqual([]);
    expect(Object.values(vagueRanges).filter(({ min }) => !(min >= 0))).toEqual([]);
  });
});

describe('kinds', () => {
  test('each lies within a kind that exists, and none within itself', () => {
    const all = Object.entries<{ readonly within?: string; readonly occasion?: boolean }>(kinds);
    expect(
      all.filter(([id, { within }]) => within !== undefined && (within === id || !(within in kinds))),
    ).toEqual([]);
  });

  test('a pilot is a person, a person is no pilot', () => {
    expect(isKindOf('pilot', 'person')).toBe(true);
    expect(isKindOf('person', 'pilot')).toBe(false);
    expect(isKindOf('ambulance', 'vehicle')).toBe(true);
  });
});
