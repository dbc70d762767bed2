import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/schema/packed/pack.js';
import { unpack } from '../../../src/schema/packed/unpack.js';
import { assertProperty } from '../../property.js';

it('gives back whatever was packed', () => {
  assertProperty(
    fc.property(fc.jsonValue(), (value) => {
      const data = [value, { again: value }];
      const plain: unknown = JSON.parse(JSON.stringify(data));
      const found = unpack(pack(plain));
      // As JSON text: the order of properties stays, too.
      expect(JSON.stringify('data' in found ? found.data : found)).toBe(JSON.stringify(plain));
    }),
    { numRuns: 200 },
  );
});

describe('what was not packed is told with its place', () => {
  const packed = { packedVersion: '1', texts: ['a'], shapes: [{ names: ['x'], kinds: 't' }] } as const;
  it.each<[things: readonly (readonly number[])[], fault: object]>([
    [[[7, 0]], { thing: 0, expected: 'the place of a shape first' }],
    [[[]], { thing: 0, expected: 'the place of a shape first' }],
    [[[0, 3]], { thing: 0, expected: 'values as "t" says' }],
    [[[0, 0, 0]], { thing: 0, expected: 'values as "t" says' }],
    [[[0, 0], [0]], { thing: 1, expected: 'as many values as names' }],
  ])('%j', (things, fault) => expect(unpack({ ...packed, things })).toEqual(fault));

  it('where a thing holds itself', () =>
    expect(unpack({ ...packed, shapes: [{ kinds: 'o' }], things: [[0, 0]] })).toMatchObject({ thing: 0 }));

  it('where it would be larger than any memory', () => {
    const things = [[0], ...Array.from({ length: 40 }, (_, i) => [0, i, i])];
    expect(unpack({ ...packed, shapes: [{ kinds: 'o' }], things })).toMatchObject({
      expected: expect.stringContaining('no more than'),
    });
  });

  it('and names are no more than names', () => {
    const found = unpack({ ...packed, shapes: [{ names: ['__proto__'], kinds: 't' }], things: [[0, 0]] });
    expect(Object.keys('data' in found ? Object(found.data) : {})).toEqual(['__proto__']);
  });
});
