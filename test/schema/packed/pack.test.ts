import { expect, it } from 'vitest';
import { pack } from '../../../src/schema/packed/pack.js';

it('keeps what is told twice once', () => {
  const place = { kind: 'place', id: 'LB' };
  const { texts, shapes, things } = pack({ told: [place, { ...place }], seen: place });
  expect(texts).toEqual(['place', 'LB']);
  expect(shapes).toEqual([
    { names: ['told', 'seen'], kinds: 'oo' },
    { kinds: 'o' },
    { names: ['kind', 'id'], kinds: 'tt' },
  ]);
  expect(things).toEqual([
    [2, 0, 1],
    [1, 0, 0],
    [0, 1, 0],
  ]);
});

it('tells values of each kind apart, and leaves out what is undefined', () => {
  const { shapes, things } = pack([1, 'a', true, null, { none: undefined }, []]);
  expect(shapes).toEqual([{ kinds: 'ntb0oo' }, { names: [], kinds: '' }, { kinds: '' }]);
  expect(things).toEqual([[1], [2], [0, 1, 0, 1, 0, 0, 1]]);
});
