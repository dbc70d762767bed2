import { describe, expect, it } from 'vitest';
import { askingOf } from '../../src/adapters/asking.js';
import { judgeClaim } from '../../src/adapters/judge-claim.js';
import { type Found, judgeOpenings } from '../../src/adapters/judge-openings.js';
import { fitting, openQuestions } from '../../src/adapters/open-questions.js';
import { gravest } from '../../src/comparison/gravest.js';
import type { DifferenceDraft, Finding } from '../../src/model/finding.js';
import type { AskOptions, JudgePair, JudgeVerdict } from '../../src/model/models.js';
import { claimOf } from '../alignment/claims.js';

const sources = ['a', 'a', 'b', 'b', 'c'];
const claims = sources.map((id, i) => claimOf(id, `Claim ${i} of report ${id}.`));
const sourceOf = (i: number): string => sources[i] ?? '';
const nothing: Finding = { agreements: [], differences: [] };

/** A difference between lists of claims, one list for each reading. */
function difference(
  more: Partial<DifferenceDraft>,
  ...readings: readonly (readonly number[])[]
): DifferenceDraft {
  return {
    slot: 'time',
    relation: 'undetermined',
    causes: ['time'],
    rule: 'time-unaligned',
    readings: readings.map((list) => ({ text: `reading ${list.join()}`, claims: list })),
    values: [],
    confidence: 0.4,
    ...more,
  };
}

/** Pairs asked about in one group of all claims. */
function asked(finding: Finding, likeness: (a: number, b: number) => number = () => 0.5): readonly string[] {
  const cluster = { members: sources.map((_, i) => i), confidence: 0.5 };
  return openQuestions(sourceOf, [cluster], [finding], likeness).flatMap(({ pairs }) =>
    pairs.map(({ a, b }) => `${a}-${b}`),
  );
}

const differing = (...differences: readonly DifferenceDraft[]): Finding => ({ agreements: [], differences });

describe('a judge is asked about', () => {
  it('each two readings of an undetermined difference, from different sources', () => {
    expect(asked(differing(difference({}, [0], [1, 2], [4])))).toEqual(['0-2', '0-4', '1-4']);
  });

  it('claims beyond the first of a reading where the first ones stand in one source', () => {
    expect(asked(differing(difference({}, [0, 2], [1])))).toEqual(['2-1']);
    expect(asked(differing(difference({}, [0], [1, 2])))).toEqual(['0-2']);
  });

  it('conflicts that are only candidates, after what is undetermined', () => {
    const doubtful = difference({ relation: 'contradiction', confidence: 0.5 }, [0], [2]);
    expect(asked(differing(doubtful, difference({}, [1], [3], [4])))).toEqual(['1-3', '1-4', '3-4', '0-2']);
  });

  it.each(['detail', 'approximate', 'framing', 'scope-mismatch', 'complementary'] as const)(
    'no difference that is %s',
    (relation) => {
      expect(asked(differing(difference({ relation }, [0], [2], [4])))).toEqual([]);
    },
  );

  it('no conflict that is sure', () => {
    expect(
      asked(differing(difference({ relation: 'contradiction', confidence: 0.7 }, [0], [2], [4]))),
    ).toEqual([]);
  });

  it('the likeliest claims of sources of which nothing was compared', () => {
    expect(asked(nothing, (_, b) => (b === 3 ? 0.9 : 0.5))).toEqual(['0-3', '0-4']);
    const agreement = { slot: 'time', text: 'today', claims: [0, 2] } as const;
    expect(asked({ agreements: [agreement], differences: [] })).toEqual([]);
    const speaker = { slot: 'attribution', text: 'police', claims: [0, 2] } as const;
    expect(asked({ agreements: [speaker], differences: [] })).toEqual(asked(nothing));
  });

  it('no difference with very many readings, and none within one source', () => {
    expect(asked(differing(difference({}, [0], [1], [2], [3], [4], [0])))).toEqual([]);
    expect(
      asked(differing(difference({}, [0], [1]), difference({ relation: 'detail' }, [0], [2], [4]))),
    ).toEqual([]);
  });
});

it('questions are passed over whole where they do not fit', () => {
  const pair = { a: 0, b: 2 };
  const questions = [
    { cluster: 0, pairs: [pair, pair] },
    { cluster: 1, pairs: [pair, pair] },
    { cluster: 2, pairs: [pair] },
  ];
  expect(fitting(questions, 3).map(({ cluster }) => cluster)).toEqual([0, 2]);
  expect(fitting(questions, 0)).toEqual([]);
});

const judging = (
  verdicts: readonly JudgeVerdict[],
  finding: Finding,
  options: AskOptions = {},
  seen: JudgePair[] = [],
) => {
  const clusters = [{ members: sources.map((_, i) => i), confidence: 0.5 }];
  const found: Found = { claims, clusters, findings: [finding], published: () => '2021-11-25', gravest };
  const judge = {
    name: 'test',
    judge: (pairs: readonly JudgePair[]) => {
      seen.push(...pairs);
      return verdicts.slice(0, pairs.length);
    },
  };
  return judgeOpenings(
    judge,
    found,
    openQuestions(sourceOf, clusters, [finding], () => 0.5),
    askingOf(options),
  );
};
const says = (relation: JudgeVerdict['relation'], confidence = 0.9, because?: string): JudgeVerdict => ({
  relation,
  confidence,
  ...(because === undefined ? {} : { because }),
});

describe('a verdict', () => {
  const open = differing(difference({}, [0], [2]));

  it('names the relation of a difference and leaves its slot, readings and causes', async () => {
    const { findings, answered } = await judging([says('contradiction', 0.9, 'Not the same day.')], open);
    expect(findings[0]?.differences).toEqual([
      {
        ...open.differences[0],
        relation: 'contradiction',
        rule: 'judged',
        confidence: 0.9,
        judged: { by: 'test', note: 'Not the same day.' },
      },
    ]);
    expect(answered).toBe(1);
  });

  it('is decided by the gravest of its pairs', async () => {
    const three = differing(difference({}, [0], [2], [4]));
    const { findings } = await judging([says('framing'), says('update', 0.7), says('detail')], three);
    expect(findings[0]?.differences[0]).toMatchObject({ relation: 'update', confidence: 0.7 });
  });

  it('of "unrelated" leaves the difference open, and marks it', async () => {
    const { findings } = await judging([says('unrelated')], open);
    expect(findings[0]?.differences[0]).toMatchObject({
      relation: 'undetermined',
      rule: 'judged-unrelated',
      judged: { by: 'test' },
    });
  });

  it('that is less than half sure changes nothing', async () => {
    expect((await judging([says('contradiction', 0.49)], open)).findings).toEqual([open]);
  });

  it('missing for one pair leaves the difference as it was', async () => {
    const three = differing(difference({}, [0], [2], [4]));
    const { findings, failures } = await judging(
      [says('update'), says('update', Number.NaN), says('update')],
      three,
    );
    expect(findings).toEqual([three]);
    expect(failures).toEqual([{ reason: 'a confidence that is not a number from 0 to 1', pairs: 1 }]);
  });

  it('on claims of which nothing was compared makes a difference where they differ', async () => {
    const { findings } = await judging([says('framing'), says('contradiction')], nothing);
    expect(findings[0]?.differences).toMatchObject([
      {
        slot: 'polarity',
        relation: 'contradiction',
        causes: ['world-knowledge'],
        readings: [{ claims: [0, 2] }, { claims: [4], text: 'Claim 4 of report c.' }],
        judged: { by: 'test' },
      },
    ]);
  });

  it('that they say the same in other words makes an agreement of those it says it of', async () => {
    const agreed = async (...verdicts: readonly JudgeVerdict[]) =>
      (await judging(verdicts, nothing)).findings[0];
    const text = 'Claim 0 of report a.';
    expect(await agreed(says('framing'), says('framing'))).toEqual({
      agreements: [{ slot: 'wording', text, claims: [0, 2, 4], judgedBy: 'test' }],
      differences: [],
    });
    expect(await agreed(says('complementary'), says('framing'))).toMatchObject({
      agreements: [{ slot: 'wording', text, claims: [0, 4] }],
    });
    expect(await agreed(says('undetermined'), says('framing'))).toEqual(nothing);
  });

  it.each(['complementary', 'undetermined', 'unrelated'] as const)(
    'of "%s" on them makes none',
    async (relation) => {
      expect((await judging([says(relation), says(relation)], nothing)).findings).toEqual([nothing]);
    },
  );

  it.each<[fault: string, verdict: string]>([
    ['a verdict that is not an object', '"contradiction"'],
    ['a verdict that is not an object', 'null'],
    ['a verdict with an unknown relation', '{ "relation": "wrong", "confidence": 1 }'],
    ['a verdict with an unknown relation', '{ "relation": "toString", "confidence": 1 }'],
    ['a confidence that is not a number from 0 to 1', '{ "relation": "detail", "confidence": 2 }'],
    ['a confidence that is not a number from 0 to 1', '{ "relation": "detail", "confidence": "1" }'],
    ['a reason that is not text', '{ "relation": "detail", "confidence": 1, "because": 1 }'],
  ])('is refused: %s (%s)', async (reason, verdict) => {
    const { findings, failures } = await judging([JSON.parse(verdict)], open);
    expect(findings).toEqual([open]);
    expect(failures).toEqual([{ reason, pairs: 1 }]);
  });
});

it('a judge sees words, context, slot, values and dates', async () => {
  const seen: JudgePair[] = [];
  const value = { kind: 'text', text: 'x' } as const;
  const draft = difference({}, [0], [2]);
  await judging(
    [says('detail')],
    differing({ ...draft, readings: draft.readings.map((r) => ({ ...r, value })) }),
    {},
    seen,
  );
  expect(seen).toEqual([
    {
      slot: 'time',
      a: expect.objectContaining({
        text: 'Claim 0 of report a.',
        context: 'Claim 0 of report a.',
        said: 'reading 0',
        value,
        publishedAt: '2021-11-25',
      }),
      b: expect.objectContaining({
        text: 'Claim 2 of report b.',
        language: 'en',
        said: 'reading 2',
        attribution: [],
        polarity: 'affirmed',
        certainty: 'asserted',
      }),
    },
  ]);
});

it('a claim in an endless sentence is shown with what stands next to it', () => {
  const words = 'word '.repeat(2000);
  const long = claimOf('a', `${words}the ferry sank ${words}`);
  const start = words.length;
  const [first] = long.document.sentences;
  const sentences = first === undefined ? [] : [{ ...first, end: long.document.source.text.length }];
  const claim = { ...long.claim, start, end: start + 14 };
  const { context, text } = judgeClaim(
    { claim, document: { ...long.document, sentences } },
    undefined,
    undefined,
  );
  expect(text).toBe('the ferry sank');
  expect(context).toContain(text);
  expect(context.length).toBeLessThan(700);
});

it('pairs over the limit are counted', async () => {
  const { left, answered } = await judging(
    [says('detail')],
    differing(difference({}, [0], [2]), difference({}, [0], [2], [4])),
    { maxPairs: 1 },
  );
  expect({ left, answered }).toEqual({ left: 3, answered: 1 });
});
