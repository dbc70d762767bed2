import { describe, expect, it } from 'vitest';
import { askingOf } from '../../src/adapters/asking.js';
import { inDoubt, rescore, weighed } from '../../src/adapters/rescore.js';
import type { Similarity, SimilarityPair } from '../../src/model/models.js';
import { claimOf } from '../alignment/claims.js';

describe('pairs in doubt', () => {
  it('are those that an answer can carry over the threshold, the nearest first', () => {
    const scores = [0, 0.0016, 0.0018, 0.05, 0.3, 0.39, 0.41, 0.8, 0.995, 0.997, 1];
    const doubtful = inDoubt(
      scores.map((score, i) => ({ a: i, b: i + 1, score })),
      0.4,
    );
    expect(doubtful.map(({ score }) => score)).toEqual([0.41, 0.39, 0.3, 0.8, 0.05, 0.995, 0.0018]);
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
    const told = weighed([
      { a: 0, b: 1, score: 0.4, answer: 1 },
      { a: 1, b: 2, score: 0.2, answer: 1 },
    ]);
    expect([scoreOf(0, 1), scoreOf(1, 2)]).toEqual([told.scoreOf(0, 1), told.scoreOf(1, 2)]);
    expect(scoreOf(0, 1)).toBeGreaterThan(0.4);
    expect(scoreOf(0, 2)).toBeUndefined();
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
