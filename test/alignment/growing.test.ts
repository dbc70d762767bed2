import { expect, it } from 'vitest';
import { growing } from '../../src/alignment/growing.js';

it('a list grows past the room that it began with', () => {
  const list = growing();
  for (let i = 0; i < 5000; i++) list.push(i);
  expect(list.size()).toBe(5000);
  expect([list.at(0), list.at(4999), list.at(5000)]).toEqual([0, 4999, 0]);
  expect(list.from(4998, 5000)).toEqual(Int32Array.of(4998, 4999));
});
