import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgeBrief, readBriefs, sumBriefs } from '../../scripts/lib/briefs.mjs';

const item = {
  id: 'en-001',
  event: 'hail',
  a: 'Hail broke 60 roofs. It fell on Monday.',
  b: 'The storm broke 140 roofs. It fell on Sunday.',
  conflicts: [{ slot: 'roofs', a: '60 roofs', b: '140 roofs' }],
};

const claim = (id: string, sourceId: string, start: number, end: number) => ({
  id,
  sourceId,
  evidence: { start, end },
});
const claims = [
  claim('1', 'a', 0, 19),
  claim('2', 'b', 0, 25),
  claim('3', 'a', 21, 38),
  claim('4', 'b', 27, 44),
];
const conflict = (...ids: readonly string[]) => ({
  differences: [{ relation: 'contradiction', readings: ids.map((id) => ({ claimIds: [id] })) }],
});

describe('a pair of briefs', () => {
  const judge = (...groups: readonly ReturnType<typeof conflict>[]) => {
    const { told, missed, others } = judgeBrief(item, { claims, groups });
    return [told.length, missed.length, others.length];
  };

  test('what is planted is told by a conflict of claims of both passages', () =>
    expect(judge(conflict('1', '2'))).toEqual([1, 0, 0]));

  test('any other conflict is told besides', () => {
    expect(judge(conflict('3', '4'))).toEqual([0, 1, 1]);
    expect(judge(conflict('1', '4'))).toEqual([0, 1, 1]);
  });

  test('sums', () => {
    const none = { ...item, conflicts: [] };
    const judged = [
      judgeBrief(item, { claims, groups: [conflict('1', '2')] }),
      judgeBrief(item, { claims, groups: [] }),
      judgeBrief(none, { claims, groups: [conflict('3', '4')] }),
      judgeBrief(none, { claims, groups: [] }),
    ];
    expect(sumBriefs(judged)).toEqual({ planted: 2, told: 1, traps: 2, trapped: 1, others: 1 });
  });
});

describe.each(['arabic', 'english'])('the pairs of briefs in %s', (name) => {
  const items = readBriefs(readFileSync(`test/fixtures/briefs/${name}.jsonl`, 'utf8'));

  test('have each an id of its own', () => {
    expect(items.length).toBeGreaterThan(100);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('hold what is planted in their words', () => {
    const missing = items.filter(({ a, b, conflicts }) =>
      conflicts.some((planted) => !a.includes(planted.a) || !b.includes(planted.b)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

test('a file that does not exist is an error', () => {
  const run = spawnSync(process.execPath, ['scripts/evaluate-briefs.mjs', 'no-such.jsonl'], {
    encoding: 'utf8',
  });
  expect([run.status, run.stderr]).toEqual([
    2,
    'evaluate:briefs: no file no-such.jsonl; give one with a pair of briefs on each line\n',
  ]);
});
