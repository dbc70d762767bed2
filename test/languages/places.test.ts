import { describe, expect, test } from 'vitest';
import { countryFiles, drift } from '../../scripts/cldr.mjs';
import { arabic } from '../../src/languages/ar/index.js';
import { english } from '../../src/languages/en/index.js';

test('the names of states are what the script writes', async () => {
  expect(Object.keys(countryFiles())).toEqual(['ar/countries.ts', 'en/countries.ts']);
  expect(await drift()).toEqual([]);
});

/** المالي is financial before it is Malian; Vatican is no adjective in Arabic. */
const oneSided = new Set(['nationality ML', 'nationality VA']);

describe.each(['country', 'capital', 'nationality', 'place', 'bodyName'] as const)('%s', (category) => {
  test('both languages know the same ids', () => {
    const ids = (words: object) => Object.keys(words).filter((id) => !oneSided.has(`${category} ${id}`));
    const [ar, en] = [ids(arabic.words[category]), ids(english.words[category])];
    expect(ar.filter((id) => !en.includes(id)).concat(en.filter((id) => !ar.includes(id)))).toEqual([]);
  });
});

test('every place lies in a state or across states', () => {
  const states = new Set(Object.keys(arabic.words.country));
  const lost = Object.keys(arabic.words.place).filter(
    (id) => !states.has(id.slice(0, 2)) && !id.startsWith('XX/'),
  );
  expect(lost).toEqual([]);
});
