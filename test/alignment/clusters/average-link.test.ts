import { describe, expect, it } from 'vitest';
import { averageLink, cohesion, type Members } from '../../../src/alignment/clusters/average-link.js';

const always = (): boolean => true;
const of = (...list: readonly number[]): Members => ({
  length: list.length,
  at: (index) => list[index],
  all: () => list,
});
const upTo = (n: number, from = 0): Members => of(...Array.from({ length: n }, (_, i) => from + i));

describe('the mean score of two clusters', () => {
  it('is that of all pairs of small ones', () => {
    const score = (x: number, y: number): number => (x === 0 && y === 2 ? 1 : 0.5);
    expect(averageLink(score, of(0, 1), of(2, 3), always)).toBe(0.625);
    expect(cohesion(score, of(0, 1, 2))).toBeCloseTo(2 / 3);
    expect(cohesion(score, of(7))).toBe(1);
  });

  it('is that of six members of each large one, evenly spaced', () => {
    const seen = new Set<number>();
    const score = (x: number): number => {
      seen.add(x);
      return 0;
    };
    averageLink(score, upTo(12), of(90), always);
    expect([...seen]).toEqual([0, 2, 4, 6, 8, 10]);
  });

  it('is 0 where two members may not stand together, as far as every pair is asked', () => {
    const butLast = (x: number, y: number): boolean => x !== 19 || y !== 119;
    expect(averageLink(() => 1, upTo(20), upTo(20, 100), butLast)).toBe(0);
    expect(averageLink(() => 1, upTo(20), upTo(21, 100), butLast)).toBe(1);
  });
});
