import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectLinear } from './linear.js';

/** As many steps of work. */
function steps(count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.sqrt(i);
  return sum;
}

test('work that grows with its input is let pass', () => {
  expectLinear((times) => times * 20_000_000, steps);
});

test('work that grows with the square of its input is not', () => {
  expect(() =>
    expectLinear(
      (times) => times * 5_000,
      (n) => steps(n * n),
    ),
  ).toThrow(/times as long/);
});

test('no other test reads a clock', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const timed = files.filter(
    (file) =>
      /(?<!house.*|^linear(?:\.test)?)\.ts$/.test(file) &&
      /\b(?:performance|hrtime|cpuUsage|Date\.now)\b/.test(
        readFileSync(join(import.meta.dirname, file), 'utf8'),
      ),
  );
  expect(timed).toEqual([]);
});
