import { describe, expect, it } from 'vitest';
import {
  type CompareWithOptions,
  compareClaims,
  compareClaimsWith,
  type Judge,
  type JudgePair,
  openAiCompatible,
  parseReport,
  renderHtml,
  renderMarkdown,
  type Similarity,
  type SimilarityPair,
  type Source,
} from '../src/index.js';
import { closedPort, endpoint, verdicts } from './adapters/server.js';

/** Reports with claims of every kind: alike, opposed, in doubt, in both languages. */
const sources: readonly Source[] = [
  {
    id: 'a',
    publishedAt: '2021-11-24',
    text: 'The ferry sank off the northern coast before dawn on Tuesday. The minister arrived in Rabat on Tuesday evening. Rescuers pulled forty passengers from the water. The deal was signed by the two ministers.',
  },
  {
    id: 'b',
    publishedAt: '2021-11-24',
    text: 'A ferry went down near the coast in the north early in the morning. The minister arrived in Rabat at dawn on Wednesday. Talks on the deal between the ministers collapsed without a signature. Rescuers saved some 40 people.',
  },
  {
    id: 'c',
    publishedAt: '2021-11-25',
    text: 'غرقت العبارة قبالة الساحل الشمالي. وصل الوزير إلى الرباط فجر الأربعاء. وقع الوزيران الاتفاق ووصفاه بأنه خطوة مهمة.',
  },
  {
    id: 'd',
    publishedAt: '2021-11-25',
    text: 'غرق العبارة قرب الساحل الشمالي. ووصل الوزير إلى الرباط مساء الثلاثاء. ووصف الوزيران الاتفاق بأنه خطوة مهمة.',
  },
];
const builtIn = compareClaims(sources);

/** A likeness that depends on the words alone: the share of letters in common. */
const letters = ({ a, b }: SimilarityPair): number => {
  const [x, y] = [new Set(a.text), new Set(b.text)];
  return [...x].filter((letter) => y.has(letter)).length / Math.max(x.size, y.size);
};
const similarity: Similarity = { name: 'letters', score: (pairs) => pairs.map(letters) };
const judgeOf = (relation: 'contradiction' | 'framing' | 'unrelated', seen: JudgePair[] = []): Judge => ({
  name: 'stern',
  judge: (pairs) => {
    seen.push(...pairs);
    return pairs.map(() => ({ relation, confidence: 0.8, because: 'It says so.\u202e\n<b>' }));
  },
});
const about = (code: string, report: typeof builtIn): readonly string[] =>
  report.diagnostics.filter((d) => d.code === code).map((d) => d.message);
/** The report but for what it says of models. */
const bare = (report: typeof builtIn) => ({
  ...report,
  engine: { ...report.engine, models: [] },
  diagnostics: report.diagnostics.filter(({ code }) => !code.startsWith('model-')),
});

describe('with models', () => {
  it('none: the report is that of the built-in engine', async () => {
    expect(await compareClaimsWith({}, sources)).toEqual(builtIn);
  });

  it('the report names them, says what they were asked, and keeps to the schema', async () => {
    const report = await compareClaimsWith({ similarity, judge: judgeOf('framing') }, sources);
    expect(report.engine.models).toEqual(['letters', 'stern']);
    expect(about('model-asked', report)).toEqual([
      expect.stringMatching(/^letters scored \d+ pairs? of claims that/),
      expect.stringMatching(/^stern judged \d+ pairs? of claims that/),
    ]);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it('that have no opinion, it groups as the built-in engine does', async () => {
    const even: Similarity = { name: 'even', score: (pairs) => pairs.map(() => 0.5) };
    const open: Judge = {
      name: 'open',
      judge: (pairs) => pairs.map(() => ({ relation: 'unrelated', confidence: 0 })),
    };
    const report = await compareClaimsWith({ similarity: even, judge: open }, sources);
    const groups = ({ groups: all }: Pick<typeof report, 'groups'>) =>
      all.map(({ id, claimIds, verdict }) => ({ id, claimIds, verdict }));
    expect(groups(report)).toEqual(groups(builtIn));
    expect(bare(await compareClaimsWith({ judge: open }, sources))).toEqual(builtIn);
  });
});

describe('a similarity', () => {
  it('joins what is in doubt, or parts it', async () => {
    const shared = async (alike: number, other: number): Promise<number> => {
      const model: Similarity = {
        name: 'by letters',
        score: (pairs) => pairs.map(({ a, b }) => (a.text[0] === b.text[0] ? alike : other)),
      };
      const { groups } = await compareClaimsWith({ similarity: model }, sources);
      return groups.length;
    };
    expect(await shared(1, 0)).not.toBe(await shared(0, 1));
  });

  it('is asked about claims of different reports', async () => {
    const seen: SimilarityPair[] = [];
    const model: Similarity = {
      name: 'nosy',
      score: (pairs) => {
        seen.push(...pairs);
        return pairs.map(() => 0.5);
      },
    };
    await compareClaimsWith({ similarity: model }, sources);
    const holder = (text: string) =>
      sources.filter((source) => source.text.includes(text)).map(({ id }) => id);
    expect(seen.length).toBeGreaterThan(2);
    for (const { a, b } of seen) expect(holder(a.text)).not.toEqual(holder(b.text));
  });
});

describe('a judge', () => {
  it('marks every difference it decides, and no other', async () => {
    const seen: JudgePair[] = [];
    const report = await compareClaimsWith({ judge: judgeOf('contradiction', seen) }, sources);
    const differences = report.groups.flatMap((group) => group.differences);
    const judged = differences.filter((d) => d.judgedBy !== undefined);
    expect(seen.length).toBeGreaterThan(0);
    expect(judged.length).toBeGreaterThan(0);
    for (const d of judged) {
      expect(d).toMatchObject({
        judgedBy: 'stern',
        rule: 'judged',
        relation: 'contradiction',
        confidence: 0.8,
      });
      expect(d.because).toMatchObject({ rule: 'judged', note: 'It says so. <b>' });
    }
    const untouched = builtIn.groups.flatMap((group) => group.differences).map(({ id }) => id);
    for (const d of differences) if (d.judgedBy === undefined) expect(untouched).toContain(d.id);
  });

  it('makes the verdict of the group follow', async () => {
    const report = await compareClaimsWith({ judge: judgeOf('contradiction') }, sources);
    const groups = report.groups.filter(({ differences }) => differences.some((d) => d.judgedBy === 'stern'));
    expect(new Set(groups.map(({ verdict }) => verdict))).toEqual(new Set(['conflict']));
  });

  it('keeps readings sound: claims of the group, each in one reading, from two sources at least', async () => {
    const report = await compareClaimsWith({ judge: judgeOf('contradiction') }, sources);
    const sourceOf = new Map(report.claims.map((c) => [c.id, c.sourceId]));
    for (const { claimIds, differences } of report.groups) {
      for (const { readings } of differences) {
        const held = readings.flatMap((reading) => reading.claimIds);
        expect(new Set(held).size).toBe(held.length);
        expect(claimIds).toEqual(expect.arrayContaining(held));
        expect(new Set(held.map((id) => sourceOf.get(id))).size).toBeGreaterThan(1);
      }
    }
  });
});

describe('the result does not depend on', () => {
  const both = { similarity, judge: judgeOf('contradiction') };

  it('the order of the sources', async () => {
    expect(await compareClaimsWith(both, [...sources].reverse())).toEqual(
      await compareClaimsWith(both, sources),
    );
  });

  it.each<CompareWithOptions>([
    { batchSize: 1 },
    { batchSize: 2, concurrency: 1 },
    { batchSize: 1, concurrency: 9 },
  ])('%o', async (options) => {
    expect(await compareClaimsWith(both, sources, options)).toEqual(await compareClaimsWith(both, sources));
  });
});

describe('a model that fails', () => {
  const broken = async () => {
    throw new Error('out of memory');
  };

  it('leaves the built-in report, with a diagnostic', async () => {
    const models = { similarity: { name: 'weak', score: broken }, judge: { name: 'dumb', judge: broken } };
    const report = await compareClaimsWith(models, sources);
    expect(bare(report)).toEqual(builtIn);
    expect(report.engine.models).toEqual([]);
    expect(about('model-failed', report)).toEqual([
      expect.stringMatching(
        /^weak gave no usable answer on \d+ pairs? of claims, so the built-in answer stands: out of memory\.$/,
      ),
      expect.stringMatching(
        /^dumb gave no usable answer on \d+ pairs? of claims, so the built-in answer stands: out of memory\.$/,
      ),
    ]);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it('for want of an endpoint does too', async () => {
    const models = openAiCompatible({ baseUrl: `http://127.0.0.1:${await closedPort()}/v1`, model: 'away' });
    const report = await compareClaimsWith(models, sources);
    expect(bare(report)).toEqual(builtIn);
    expect(about('model-failed', report)).toEqual([expect.stringContaining('fetch failed (ECONNREFUSED)')]);
  });
});

it('an endpoint judges', async () => {
  const { baseUrl, received } = await endpoint(verdicts('contradiction'));
  const report = await compareClaimsWith(openAiCompatible({ baseUrl, model: 'local' }), sources, {
    batchSize: 1,
  });
  expect(report.engine.models).toEqual(['local']);
  expect(received.length).toBeGreaterThan(0);
  expect(report.groups.flatMap((g) => g.differences).some((d) => d.judgedBy === 'local')).toBe(true);
});

it('pairs over the limit are left to the built-in engine, and told', async () => {
  const report = await compareClaimsWith({ similarity, judge: judgeOf('contradiction') }, sources, {
    maxPairs: 0,
  });
  expect(bare(report)).toEqual(builtIn);
  expect(about('model-limit', report)).toEqual([
    expect.stringMatching(/^letters was not asked about \d+ pairs? of claims more: the limit was reached\.$/),
    expect.stringMatching(/^stern was not asked about \d+ pairs? of claims more: the limit was reached\.$/),
  ]);
});

describe('rejects', () => {
  it('with the reason of the signal, before and in mid-flight', async () => {
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    await expect(compareClaimsWith({ similarity }, sources, { signal })).rejects.toBe(reason);
    await expect(compareClaimsWith({}, sources, { signal })).rejects.toBe(reason);
    const controller = new AbortController();
    const judge: Judge = {
      name: 'slow',
      judge: () => {
        controller.abort(reason);
        return new Promise(() => {});
      },
    };
    await expect(compareClaimsWith({ judge }, sources, { signal: controller.signal })).rejects.toBe(reason);
  });

  it.each<[where: string, models: object]>([
    ['models.judge.name', { judge: { name: '', judge: () => [] } }],
    ['models.judge.judge', { judge: { name: 'x' } }],
    ['models.similarity.score', { similarity: { name: 'x', score: 1 } }],
    ['models.similarity', { similarity: 'x' }],
  ])('without %s', async (where, models) => {
    await expect(compareClaimsWith(models, sources)).rejects.toMatchObject({ code: 'invalid-option', where });
  });

  it('bad sources and options', async () => {
    await expect(compareClaimsWith({}, [])).rejects.toMatchObject({ code: 'too-few-sources' });
    await expect(compareClaimsWith({}, sources, { batchSize: 0 })).rejects.toMatchObject({
      where: 'options.batchSize',
    });
  });
});

it('a page says what a model judged, and gives its reason as words of the model, not as markup', async () => {
  const report = await compareClaimsWith({ judge: judgeOf('contradiction') }, sources);
  const page = renderMarkdown(report, { language: 'en' });
  expect(page).toContain('judged by');
  expect(page).toContain('The model gives as its reason:');
  expect(page).not.toContain('<b>');
  expect(renderHtml(report, { language: 'ar' })).not.toContain('so. <b>');
});
