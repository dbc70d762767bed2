import { expect, test } from 'vitest';
import { shareSide } from '../../src/concepts/places.js';

test.each([
  ['north', 'north', true],
  ['north', 'north-west', true],
  ['south-east', 'east', true],
  ['north-east', 'south-west', false],
  ['north', 'south', false],
])('%s and %s', (a, b, shared) => {
  expect(shareSide(a, b)).toBe(shared);
  expect(shareSide(b, a)).toBe(shared);
});
