import { expect, test } from 'vitest';
import { barAt } from '../../src/alignment/bars.js';

test.each([
  ['two claims that are a clear match', true, false, 2, 0.15],
  ['a clear match within seven', true, false, 7, 0.275],
  ['a clear match within twelve, which is as sure as any other', true, false, 12, 0.4],
  ['the more still', true, false, 90, 0.4],
  ['any other match', false, false, 2, 0.4],
  ['a clear match of two languages', true, true, 2, 0.45],
  ['any other match of two languages', false, true, 90, 0.45],
])('%s', (_, isClear, isAcross, size, expected) => {
  expect(barAt({ isClear, isAcross }, size)).toBeCloseTo(expected, 10);
});
