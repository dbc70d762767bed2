import { describe, expect, it } from 'vitest';
import { readEvents } from '../../scripts/lib/events.mjs';
import { goldEmbedding, goldSimilarity } from '../../scripts/lib/oracle.mjs';
import { compareClaims } from '../../src/compare.js';
import { compareClaimsWith } from '../../src/compare-with.js';
import { scoreReport } from '../../src/evaluation/score-report.js';

/** What gold in the place of a model has to reach at least: all but what no claim was found for, or states beside other facts. */
const LEAST = 0.75;

describe.each(readEvents('seeds'))('gold as the model, on $id', ({ sources, gold }) => {
  const alone = compareClaims(sources);
  const all = { batchSize: 10_000, maxPairs: 1_000_000 };

  it.each([
    ['pairs', goldSimilarity],
    ['texts', goldEmbedding],
  ])('by %s aligns nearly all there is, from either order of the sources', async (_, oracle) => {
    const models = { similarity: oracle(gold, alone) };
    const report = await compareClaimsWith(models, sources, all);
    const { alignF1 } = scoreReport(gold, report).figures;
    expect(scoreReport(gold, alone).figures.alignF1 ?? 0).toBeLessThan(LEAST);
    expect(alignF1 ?? 0).toBeGreaterThanOrEqual(LEAST);
    const backwards = await compareClaimsWith(models, [...sources].reverse(), all);
    expect(backwards.groups).toEqual(report.groups);
  });
});
