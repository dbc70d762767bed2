import { expect, test } from 'vitest';
import type { GoldGroup } from '../../src/evaluation/gold.js';
import { poolScores } from '../../src/evaluation/pool-scores.js';
import { scoreReport } from '../../src/evaluation/score-report.js';

interface Piece {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

const at = (source: string, start: number, end: number): Piece => ({ source, start, end });

/** A report whose claims are `spans`, named by their place in the list, in groups of these names. */
function report(
  spans: readonly Piece[],
  groups: readonly {
    readonly ids: readonly number[];
    readonly verdict: string;
    readonly relation?: string;
  }[],
) {
  const name = (i: number) => `c${i}`;
  return {
    claims: spans.map(({ source, start, end }, i) => ({
      id: name(i),
      sourceId: source,
      evidence: { start, end },
    })),
    groups: groups.map(({ ids, verdict, relation }, i) => ({
      id: `g${i}`,
      claimIds: ids.map(name),
      verdict,
      differences: relation ? [{ relation, readings: ids.map((id) => ({ claimIds: [name(id)] })) }] : [],
    })),
  };
}

const toll: GoldGroup = { id: 'toll', verdict: 'contradict', members: [at('a', 0, 40), at('b', 0, 40)] };
const visit: GoldGroup = { id: 'visit', verdict: 'agree', members: [at('a', 50, 90), at('b', 50, 90)] };
const alone: GoldGroup = { id: 'curfew', verdict: 'single-source', members: [at('a', 100, 140)] };
const spans = [at('a', 0, 40), at('b', 0, 40), at('a', 50, 90), at('b', 50, 90), at('a', 100, 140)];

test('a comparison that reads all as gold does scores 1 throughout', () => {
  const { figures } = scoreReport(
    [toll, visit, alone],
    report(spans, [
      { ids: [0, 1], verdict: 'conflict', relation: 'contradiction' },
      { ids: [2, 3], verdict: 'agreement' },
      { ids: [4], verdict: 'single-source' },
    ]),
  );
  expect(new Set(Object.values(figures))).toEqual(new Set([1]));
});

test('groups that lump facts together cost precision, not recall', () => {
  const { figures } = scoreReport(
    [toll, visit],
    report(spans.slice(0, 4), [{ ids: [0, 1, 2, 3], verdict: 'agreement' }]),
  );
  expect(figures).toMatchObject({
    found: 1,
    alignP: 0.5,
    alignR: 1,
    agreeR: 1,
    conflP: 0,
    conflR: 0,
    silent: null,
  });
});

test('near gold groups may be merged', () => {
  const { figures } = scoreReport(
    [{ ...toll, near: ['visit'] }, visit],
    report(spans.slice(0, 4), [{ ids: [0, 1, 2, 3], verdict: 'agreement' }]),
  );
  expect(figures.alignP).toBe(1);
});

test('a conflict where gold agrees is false; one that gold leaves open is neither', () => {
  const reported = report(spans.slice(2, 4), [{ ids: [0, 1], verdict: 'conflict', relation: 'update' }]);
  expect(scoreReport([visit], reported).counts).toMatchObject({ conflictsRight: 0, conflictsFalse: 1 });
  const open: GoldGroup = { ...visit, verdict: 'contradict', contested: true };
  expect(scoreReport([open], reported).counts).toMatchObject({
    conflicts: 0,
    conflictsRight: 0,
    conflictsFalse: 0,
  });
});

test('a conflict within one side of gold is false', () => {
  const sided: GoldGroup = {
    ...toll,
    members: [...toll.members, at('c', 0, 40)],
    sides: [['a', 'b'], ['c']],
  };
  const across = (ids: readonly number[]) =>
    report([...toll.members, at('c', 0, 40)], [{ ids, verdict: 'conflict', relation: 'contradiction' }]);
  expect(scoreReport([sided], across([0, 1])).figures).toMatchObject({ conflP: 0, conflR: 0 });
  expect(scoreReport([sided], across([0, 2])).figures).toMatchObject({ conflP: 1, conflR: 1 });
});

test('a paragraph finds nothing', () => {
  const { figures } = scoreReport(
    [alone],
    report([at('a', 0, 400)], [{ ids: [0], verdict: 'single-source' }]),
  );
  expect(figures).toMatchObject({ found: 0, silent: 0 });
});

test('conflicts are pooled by number, not by mean', () => {
  const caught = scoreReport(
    [toll],
    report(spans.slice(0, 2), [{ ids: [0, 1], verdict: 'conflict', relation: 'contradiction' }]),
  );
  const missed = scoreReport(
    [toll, { ...toll, id: 'second' }],
    report(spans.slice(0, 2), [{ ids: [0, 1], verdict: 'agreement' }]),
  );
  expect(poolScores([caught, missed])).toMatchObject({
    conflictP: 1,
    conflictR: 1 / 3,
    falseConflicts: 0,
    means: { conflR: 0.5 },
  });
});
