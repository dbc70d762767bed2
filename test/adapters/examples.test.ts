import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MOST_PULL, moved, pullOf } from '../../src/adapters/pull.js';
import { compareClaimsWith, type JudgeClaim, type Source } from '../../src/index.js';
import { local } from './examples/embeddings.js';
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
  expect(moved(0.4, pullOf([])(1))).toBeCloseTo(0.8, 2);
  expect(page).toContain('0.40 becomes 0.80');
  expect(page).toContain(`${MOST_PULL} in log-odds`);
  for (const line of [
    '`batchSize` | 16',
    '`concurrency` | 2',
    '`timeoutMs` | 30000',
    '`retries` | 0',
    '`maxPairs` | 256',
    '`maxTexts` | 4096',
  ])
    expect(page).toContain(line);
});

it('the local embedding of the page embeds each text once', async () => {
  const seen: string[] = [];
  const similarity = local(async (texts) => {
    seen.push(...texts);
    return { tolist: () => texts.map((text) => [text.length, 1, 1]) };
  });
  const report = await compareClaimsWith({ similarity }, sources);
  expect(report.engine.models).toEqual(['paraphrase-multilingual-MiniLM-L12-v2']);
  expect(seen.length).toBeGreaterThan(0);
  expect(new Set(seen).size).toBe(seen.length);
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
