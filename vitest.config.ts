import { randomInt } from 'node:crypto';
import { defineConfig } from 'vitest/config';

/** The seed of made inputs; workers inherit it. `CROSSCLAIM_SEED=7 npm test` meets the inputs of an earlier run again. */
process.env.CROSSCLAIM_SEED ??= String(randomInt(2 ** 31));

/** Where a test hangs, it ends here. Time decides nothing else, so the limit is far above what a slow machine needs. */
const hangs = 300_000;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    passWithNoTests: true,
    globalSetup: ['test/print-seed.ts'],
    testTimeout: hangs,
    hookTimeout: hangs,
    expect: { poll: { timeout: hangs / 10 } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.d.ts', 'src/schema/types.ts'],
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: { lines: 90 },
    },
  },
});
