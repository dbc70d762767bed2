import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertProperty, seed } from './property.js';

/** What the property was asked of, in order. */
function asked(): readonly number[] {
  const met: number[] = [];
  assertProperty(
    fc.property(fc.integer(), (n) => {
      met.push(n);
    }),
    { numRuns: 20 },
  );
  return met;
}

test('the same seed makes the same inputs', () => {
  expect(asked()).toEqual(asked());
});

test("a broken property shows its input, and the command to meet it again: it's (so)", () => {
  const broken = (): void => assertProperty(fc.property(fc.nat(), (n) => expect(n).toBeLessThan(0)));
  expect(broken).toThrow(/Counterexample: \[0\]/);
  expect(broken).toThrow(
    `CROSSCLAIM_SEED=${seed} npx vitest run test/property.test.ts -t 'a broken property shows its input, and the command to meet it again: it'\\''s \\(so\\)'`,
  );
});

test('every property is held with the seed of the run', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const unseeded = files.filter(
    (file) =>
      file.endsWith('.ts') &&
      file !== 'property.ts' &&
      /\bfc\s*\.(?:assert|check|sample)\(/.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
  );
  expect(unseeded).toEqual([]);
});
