import { expect, test } from 'vitest';
import { barAt } from '../../src/alignment/bars.js';

test.each([
  ['two claims that are a clear match', true, 2, 0.15],
  ['a clear match within seven', true, 7, 0.275],
  ['a clear match within twelve, which is as sure as any other', true, 12, 0.4],
  ['the more still', true, 90, 0.4],
  ['any other match', false, 2, 0.4],
])('%s', (_, isClear, size, expected) => {
  expect(barAt(isClear, size)).toBeCloseTo(expected, 10);
});
