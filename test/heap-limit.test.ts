import { getHeapStatistics } from 'node:v8';
import { afterEach, expect, test, vi } from 'vitest';
import { heapLimit } from '../src/heap-limit.js';

afterEach(() => vi.unstubAllGlobals());

test('is what V8 may take', () => expect(heapLimit()).toBe(getHeapStatistics().heap_size_limit));

test.each([
  ['in browsers', undefined],
  ['in an older Node', {}],
  ['where V8 does not run', { getBuiltinModule: () => undefined }],
  [
    'where it is not told',
    { getBuiltinModule: () => ({ getHeapStatistics: () => ({ heap_size_limit: 0 }) }) },
  ],
])('is not known %s', (_, process) => {
  vi.stubGlobal('process', process);
  expect(heapLimit()).toBeUndefined();
});
