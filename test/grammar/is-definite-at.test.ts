import { expect, it } from 'vitest';
import { isDefiniteAt } from '../../src/grammar/is-definite-at.js';
import { read } from '../text/read.js';

it.each<[string, number, boolean]>([
  ['the crash killed five', 1, true],
  ['a crash killed five', 1, false],
  ['crash killed five', 0, false],
  ['وقع الحادث', 1, true],
  ['وقع حادث', 1, false],
])('whether a word has the definite article: %s, word %i', (text, index, expected) =>
  expect(isDefiniteAt(read(text), index)).toBe(expected),
);
