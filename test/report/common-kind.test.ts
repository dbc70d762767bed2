import { expect, it } from 'vitest';
import { compareClaims } from '../../src/index.js';

const titles = (...texts: readonly string[]) =>
  compareClaims(texts.map((text, i) => ({ id: String(i), text }))).groups.map(
    ({ subject }) => subject.label.en,
  );

it('tells what an act concerns by its kind, where sources name nobody', () =>
  expect(
    titles('The flood destroyed the airport on Monday.', 'On Monday the flood destroyed an airport.'),
  ).toContainEqual(expect.stringContaining('(airport)')));

it('is no title of what one of two names', () =>
  expect(
    titles('The flood destroyed the airport on Monday.', 'The flood destroyed much on Monday.').join(),
  ).not.toContain('(airport)'));
