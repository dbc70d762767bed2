import { expect, test } from 'vitest';
import { compareClaims } from '../../../src/index.js';

/** The relations that two texts are told to stand in by their places. */
const places = (...texts: readonly string[]): readonly string[] =>
  compareClaims(texts.map((text, i) => ({ id: String(i), text, publishedAt: '2026-03-10T12:00:00Z' })))
    .groups.flatMap(({ differences }) => differences)
    .filter(({ slot }) => slot === 'place')
    .map(({ relation }) => relation);

test.each([
  ['The writer Sami Haddad died in Cairo.', 'The writer Sami Haddad died in Beirut.'],
  ['Sami Haddad was born in Cairo in 1950.', 'Sami Haddad was born in Beirut in 1950.'],
  ['توفي الكاتب سامي حداد في القاهرة.', 'توفي الكاتب سامي حداد في بيروت.'],
])('what comes once to one by name has one place: %s', (one, other) =>
  expect(places(one, other)).toEqual(['contradiction']),
);

test.each([
  // two may be meant, each of whom it befell elsewhere
  ['The soldiers were killed in Damascus.', 'The soldiers were killed in Aleppo.'],
  ['توفي رجل في القاهرة.', 'توفي رجل في الإسكندرية.'],
  // what one may do twice
  ['Police arrested Sami Haddad in Cairo.', 'Police arrested Sami Haddad in Beirut.'],
  // what lies between two places lies in neither
  ['سقطت الطائرة العسكرية على الطريق الواصل بين القاهرة ودمياط.', 'سقطت الطائرة العسكرية في ضواحي أسوان.'],
])('but not: %s', (one, other) => expect(places(one, other)).not.toContain('contradiction'));
