import { expect, test } from 'vitest';
import { drift } from '../../scripts/generate.mjs';

test('the types and validators on disk are what the schemas give (else: npm run generate)', async () => {
  expect(await drift()).toEqual([]);
});
