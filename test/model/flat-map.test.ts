import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flat, flatMap } from '../../src/model/flat-map.js';
import { assertProperty } from '../property.js';

describe('what flatMap gives', () => {
  test('is what the list itself gives, places and all', () => {
    const each = (one: number, index: number): number | readonly number[] =>
      one % 3 === 0 ? one * index : Array.from({ length: one % 3 }, () => one + index);
    assertProperty(
      fc.property(fc.array(fc.nat(20)), (list) => {
        expect(flatMap(list, each)).toEqual(list.flatMap(each));
      }),
    );
  });

  test('keeps what may be undefined and opens no list of a list', () => {
    expect(flatMap([0, 1], (i) => [[i], undefined][i])).toEqual([0, undefined]);
    expect(flatMap([0], (i) => [[[i]]])).toEqual([[[0]]]);
    expect(flatMap([], () => [1])).toEqual([]);
  });
});

test('flat opens the lists among a list', () => {
  expect(flat([[1, 2], 3, []])).toEqual([1, 2, 3]);
});
