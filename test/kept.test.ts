import { describe, expect, it } from 'vitest';
import { isSameData, kept } from '../src/kept.js';
import { read } from './text/read.js';

describe('a step that is kept', () => {
  it('is taken again for another document or another question alone', () => {
    let taken = 0;
    const step = kept((_, asked: readonly number[]) => ({ asked, turn: taken++ }), isSameData);
    const [a, b] = [read('The ferry sank'), read('Snow fell')];
    const first = step(a, [1]);
    expect(step(a, [1])).toBe(first);
    expect(step(b, [1])).not.toBe(first);
    expect(step(a, [2])).toMatchObject({ asked: [2] });
    expect(taken).toBe(3);
  });
});

describe('data', () => {
  it.each([
    [1, 1],
    [[], []],
    [{ a: [1, { b: 'c' }] }, { a: [1, { b: 'c' }] }],
    [{ a: undefined }, { a: undefined }],
  ])('is the same: %j', (a, b) => expect(isSameData(a, b)).toBe(true));

  it.each([
    [1, '1'],
    [[], {}],
    [null, {}],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 2 }],
    [{ a: undefined }, { b: undefined }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
  ])('is other: %j, %j', (a, b) => expect(isSameData(a, b)).toBe(false));
});
