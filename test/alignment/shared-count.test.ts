import { expect, it } from 'vitest';
import { ascending, sharedCount } from '../../src/alignment/shared-count.js';

it('numbers in common are counted once each', () => {
  expect(sharedCount(ascending([3, 1, 1, 9]), ascending([9, 3, 4]))).toBe(2);
  expect(sharedCount([], [1])).toBe(0);
});
