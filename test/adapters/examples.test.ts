import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blend } from '../../src/adapters/rescore.js';
import { compareClaimsWith, type JudgeClaim, type Source } from '../../src/index.js';
import { embeddings } from './examples/embeddings.js';
import { compareWithLocalModel } from './examples/local-model.js';
import { nli } from './examples/nli.js';
import { endpoint, verdicts } from './server.js';

const page = readFileSync(new URL('../../docs/models.md', import.meta.url), 'utf8');
const folder = new URL('examples/', import.meta.url);
const { signal } = new AbortController();

const sources: readonly Source[] = [
  { id: 'a', text: 'The deal was signed by the two ministers. A ferry sank off the coast.' },
  {
    id: 'b',
    text: 'The two ministers signed the deal. After dark an old ferry sank in heavy weather.',
  },
];

it('the page shows the examples that are compiled and run here', () => {
  const shown = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code).sort();
  const kept = readdirSync(folder).map((file) =>
    readFileSync(new URL(file, folder), 'utf8').replace('../../../src/index.js', 'crossclaim'),
  );
  expect(shown).toEqual(kept.sort());
});

it('the page names the defaults and limits of the code', () => {
  expect(blend(0.4, 1)).toBeCloseTo(0.83, 2);
  expect(page).toContain('0.40 becomes 0.83');
  for (const line of [
    '`batchSize` | 16',
    '`concurrency` | 2',
    '`timeoutMs` | 30000',
    '`retries` | 0',
    '`maxPairs` | 256',
  ])
    expect(page).toContain(line);
});

describe('the embeddings of the page', () => {
  it('embed each text once', async () => {
    const seen: string[] = [];
    const embed = async (texts: readonly string[]) => {
      seen.push(...texts);
      return texts.map((text) => [text.length, 1, 1]);
    };
    const similarity = embeddings('lengths', embed);
    const report = await compareClaimsWith({ similarity }, sources, { batchSize: 256, concurrency: 1 });
    expect(report.engine.models).toEqual(['lengths']);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('stretch the cosine, and give no number where there is no vector', async () => {
    const vectors: Record<string, readonly number[]> = { x: [1, 0], y: [0, 1], z: [1, 1] };
    const similarity = embeddings('fixed', async (texts) => texts.map((text) => vectors[text] ?? []));
    const text = (name: string) => ({ text: name, language: 'en' as const });
    const pair = (a: string, b: string) => ({ a: text(a), b: text(b) });
    const scores = await similarity.score([pair('x', 'x'), pair('x', 'y'), pair('x', 'z'), pair('x', '?')], {
      signal,
    });
    expect(scores).toEqual([1, 0, expect.closeTo(0.61, 2), Number.NaN]);
  });
});

it.each<[relation: string, there: readonly [number, number], back: readonly [number, number]]>([
  ['contradiction', [0, 0.9], [0.1, 0.8]],
  ['undetermined', [0, 0.9], [0.1, 0.3]],
  ['framing', [0.9, 0], [0.8, 0]],
  ['detail', [0.9, 0], [0.2, 0]],
  ['undetermined', [0.1, 0.1], [0.2, 0]],
])('the NLI model of the page says %s', async (relation, ...scores) => {
  const results = scores.map(([entailment, contradiction]) => ({
    entailment,
    contradiction,
    neutral: 1 - entailment - contradiction,
  }));
  const judge = nli('fixed', async () => results.splice(0, 1));
  const claim: JudgeClaim = {
    text: 'x',
    language: 'en',
    context: 'x',
    attribution: [],
    polarity: 'affirmed',
    certainty: 'asserted',
  };
  expect(await judge.judge([{ a: claim, b: claim }], { signal })).toEqual([
    { relation, confidence: expect.any(Number) },
  ]);
});

it('the local model of the page judges', async () => {
  const { baseUrl } = await endpoint(verdicts('contradiction'));
  const report = await compareWithLocalModel(sources, baseUrl);
  expect(report.engine.models).toEqual(['a-model-you-run']);
});
