import { expect, test } from 'vitest';
import { nameSources } from '../../../src/cli/input/name-sources.js';

test.each<[paths: string[], taken: string[], ids: string[]]>([
  [['a.txt', 'x/b.html'], [], ['a', 'b']],
  [['a.txt', 'a.html'], [], ['a.txt', 'a.html']],
  [['x/a.txt', './y/a.txt'], [], ['x/a.txt', 'y/a.txt']],
  [['a.txt', 'b.txt'], ['a'], ['a.txt', 'b']],
  [['-', 'a.txt'], [], ['stdin', 'a']],
])('%j beside %j: %j', (paths, taken, ids) => {
  expect(nameSources(paths, taken)).toEqual(ids);
});
