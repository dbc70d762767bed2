import { defineConfig } from 'vitest/config';

/** Where a browser hangs, the test ends here; time decides nothing else. */
const hangs = 120_000;

/** `npm run test:browser`: the page in a real browser. No part of `npm test`, which needs none. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    environment: 'node',
    globalSetup: ['test/browser/tell-browser.ts'],
    testTimeout: hangs,
    hookTimeout: hangs,
    fileParallelism: false,
  },
});
