import { expect, test } from 'vitest';
import { barAt, innerBars, outerBars } from '../../src/alignment/bars.js';

test.each([
  ['two claims that are a clear match', outerBars, true, 2, 0.08],
  ['a clear match within twelve', outerBars, true, 12, 0.19],
  ['a clear match within twenty-two, which is as sure as any other', outerBars, true, 22, 0.3],
  ['the more still', outerBars, true, 90, 0.3],
  ['any other match', outerBars, false, 2, 0.3],
  ['a clear match told inside another claim', innerBars, true, 2, 0.15],
  ['any other told inside another claim', innerBars, false, 9, 0.35],
])('%s', (_, bars, isClear, size, expected) => {
  expect(barAt(bars, isClear, size)).toBeCloseTo(expected, 10);
});
