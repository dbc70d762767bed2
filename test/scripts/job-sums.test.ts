import { expect, test } from 'vitest';
import { sumsOf } from '../../scripts/lib/job-sums.mjs';

test('what a day takes follows from what a job takes', () => {
  const sums = sumsOf(864_000, { ms: 600, peakMb: 250, given: 10_000, stored: 50_000 });
  expect(sums).toMatchObject({ perSecond: 10, busy: 6, processors: 10, machines: 2, machineMb: 2000 });
  expect(sums.storedBytes).toBe(864_000 * 50_000);
  expect(sums.queuedBytes).toBe(((864_000 * sums.behindHours) / 24) * 10_000);
});
