import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseGold } from '../../src/evaluation/gold.js';

const member = { source: 'a', start: 0, end: 9 };
const group = { id: 'G1', verdict: 'agree', members: [member] };

test('gold of the seeds is read', () => {
  const seeds = JSON.parse(readFileSync('seeds/morocco-israel-2021/gold.json', 'utf8'));
  expect(parseGold(seeds, 'gold')).toHaveLength(seeds.length);
});

test('what is said of a fact is kept, and nothing else', () => {
  const full = { ...group, gist: 'x', near: ['G2'], sides: [['a'], ['b']], contested: true };
  expect(parseGold([{ ...full, note: 'y' }], 'gold')).toEqual([full]);
});

describe('what is no gold is refused by its place', () => {
  test.each<[json: unknown, message: RegExp]>([
    [{}, /"gold": expected an array/],
    [['x'], /"gold\[0\]": expected an object/],
    [[{ ...group, verdict: 'agrees' }], /"gold\[0\]\.verdict": expected one of agree, /],
    [[{ ...group, id: 1 }], /"gold\[0\]\.id": expected a string/],
    [
      [{ ...group, members: [{ ...member, start: -1 }] }],
      /"gold\[0\]\.members\[0\]\.start": expected an offset/,
    ],
    [[{ ...group, sides: ['a'] }], /"gold\[0\]\.sides\[0\]": expected an array/],
    [[{ ...group, near: [1] }], /"gold\[0\]\.near\[0\]": expected a string/],
  ])('%j', (json, message) => {
    expect(() => parseGold(json, 'gold')).toThrow(message);
  });
});
