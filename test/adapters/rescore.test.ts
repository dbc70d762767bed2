import { describe, expect, it } from 'vitest';
import { askingOf } from '../../src/adapters/asking.js';
import { blend, inDoubt, rescore } from '../../src/adapters/rescore.js';
import type { Similarity, SimilarityPair } from '../../src/model/models.js';
import { claimOf } from '../alignment/claims.js';

describe('a likeness and an answer', () => {
  it('of 0.5 leave the likeness as it is', () => {
    for (const score of [0.1, 0.4, 0.9]) expect(blend(score, 0.5)).toBeCloseTo(score, 12);
  });

  it('rise and fall together, and never reach 0 or 1', () => {
    expect(blend(0.3, 1)).toBeCloseTo(0.76, 2);
    expect(blend(0.3, 0)).toBeCloseTo(0.055, 3);
    expect(blend(0.999, 1)).toBeLessThan(1);
  });

  it('join and part what is in doubt only', () => {
    const scores = [0, 0.05, 0.1, 0.3, 0.39, 0.41, 0.8, 0.9, 1].map((score, i) => ({
      a: i,
      b: i + 1,
      score,
    }));
    const doubtful = inDoubt(scores, 0.4);
    expect(doubtful.map(({ score }) => score)).toEqual([0.41, 0.39, 0.3, 0.1, 0.8]);
    for (const { score } of scores) {
      const carried = blend(score, 1) >= 0.4 !== blend(score, 0) >= 0.4;
      expect(carried).toBe(doubtful.some((pair) => pair.score === score));
    }
  });
});

describe('a similarity', () => {
  const claims = [claimOf('a', 'A ferry sank.'), claimOf('b', 'غرقت عبارة.'), claimOf('c', 'A ferry sank.')];
  const pairs = [
    { a: 0, b: 1, score: 0.4 },
    { a: 1, b: 2, score: 0.3 },
    { a: 0, b: 2, score: 0.5 },
  ];
  const asked = (answers: readonly number[], seen: SimilarityPair[] = []): Similarity => ({
    name: 'test',
    score: (batch) => {
      seen.push(...batch);
      return answers.slice(0, batch.length);
    },
  });

  it('is shown the words and their language', async () => {
    const seen: SimilarityPair[] = [];
    await rescore(asked([1], seen), claims, pairs.slice(0, 1), askingOf({}));
    expect(seen).toEqual([
      { a: { text: 'A ferry sank.', language: 'en' }, b: { text: 'غرقت عبارة.', language: 'ar' } },
    ]);
  });

  it('is asked once about the same words', async () => {
    const seen: SimilarityPair[] = [];
    const twin = [...claims.slice(0, 2), claimOf('a', 'A ferry sank.')];
    const twice = [pairs[0], { a: 2, b: 1, score: 0.2 }].flatMap((pair) => pair ?? []);
    const { scoreOf, answered } = await rescore(asked([1], seen), twin, twice, askingOf({}));
    expect(seen).toHaveLength(1);
    expect(answered).toBe(1);
    expect([scoreOf(0, 1), scoreOf(1, 2), scoreOf(0, 2)]).toEqual([blend(0.4, 1), blend(0.2, 1), undefined]);
  });

  it('gives each pair a likeness, whichever claim comes first', async () => {
    const { scoreOf } = await rescore(asked([1, 0, 0.5]), claims, pairs, askingOf({}));
    expect(scoreOf(1, 0)).toBe(scoreOf(0, 1));
    expect(scoreOf(0, 1)).toBeGreaterThan(0.4);
    expect(scoreOf(1, 2)).toBeLessThan(0.3);
  });

  it.each([Number.NaN, -0.1, 1.1, Number.POSITIVE_INFINITY])(
    'that says %d of a pair says nothing of it',
    async (answer) => {
      const { scoreOf, answered, failures } = await rescore(
        asked([answer, 1, 1]),
        claims,
        pairs,
        askingOf({}),
      );
      expect(scoreOf(0, 1)).toBeUndefined();
      expect(scoreOf(1, 2)).toBeDefined();
      expect(answered).toBe(2);
      expect(failures).toEqual([{ reason: 'a score that is not a number from 0 to 1', pairs: 1 }]);
    },
  );

  it('is asked about as many pairs as allowed', async () => {
    const seen: SimilarityPair[] = [];
    const { left } = await rescore(asked([1, 1], seen), claims, pairs, askingOf({ maxPairs: 2 }));
    expect(seen).toHaveLength(2);
    expect(left).toBe(1);
  });
});
