import { describe, expect, it } from 'vitest';
import { rarity, shelf, vocabulary, weighed } from '../../src/alignment/terms.js';

/** Lists of letters on a shelf, with their numbers. */
function shelved(...texts: readonly string[]) {
  const words = vocabulary();
  const all = shelf(words);
  const lists = texts.map((text) => all.put([...text].map(words.idOf)));
  return { words, all, lists };
}

describe('a shelf', () => {
  it('keeps lists of the same terms once, whatever their order and however often each is met', () => {
    const { lists } = shelved('abc', 'cab', 'abcabc', 'ab', '', '');
    expect(lists).toEqual([0, 0, 0, 1, 2, 2]);
  });

  it('tells lists apart whose terms come to one number', () => {
    const words = vocabulary();
    const all = shelf(words);
    // 31 of the one are as many as one of the other.
    const [x, y] = [all.put([1, 0]), all.put([0, 31])];
    expect(all.at(x ?? 0)).toEqual(Int32Array.of(0, 1));
    expect(all.at(y ?? 0)).toEqual(Int32Array.of(0, 31));
  });
});

describe('weighed lists', () => {
  const { all, lists } = shelved('ab', 'abc', 'd', '', 'ab');
  const [ab = 0, abc = 0, d = 0, empty = 0] = lists;
  const of = weighed(all, rarity(lists, all));

  it('weigh a term by the claims that hold it, each claim counted', () =>
    expect([...of.rarities]).toEqual([3, 3, 1, 1].map((holders) => Math.log(1 + 5 / holders))));

  it('have a cosine and a mass in common, whichever is asked for first', () => {
    expect(of.cosine(ab, ab)).toBeCloseTo(1);
    expect(of.cosine(ab, d)).toBe(0);
    expect(of.cosine(ab, empty)).toBe(0);
    expect(of.sharedMass(abc, ab)).toBe(of.masses[ab]);
    expect(of.cosine(abc, ab)).toBe(of.cosine(ab, abc));
    expect(of.cosine(ab, abc)).toBeCloseTo((of.norms[ab] ?? 0) / (of.norms[abc] ?? 0));
  });
});
