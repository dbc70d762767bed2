import { expect, test } from 'vitest';
import { count, judgedDifferences } from '../../scripts/lib/judged-rules.mjs';

const span = (source: string, start: number) => ({ source, start, end: start + 40 });

/** A group of gold of two sources, by its verdict. */
const gold = (verdict: string, start: number, contested = false) => ({
  id: `${verdict}-${start}`,
  verdict,
  contested,
  members: [span('a', start), span('b', start)],
});

/** A report with one difference of a relation between the two sources at each place. */
function report(found: readonly { readonly relation: string; readonly start: number }[]) {
  const claims = found.flatMap(({ start }) =>
    ['a', 'b'].map((source) => ({
      id: `${source}${start}`,
      sourceId: source,
      evidence: span(source, start),
    })),
  );
  const groups = found.map(({ relation, start }) => ({
    id: `g${start}`,
    claimIds: [`a${start}`, `b${start}`],
    differences: [{ relation, readings: [{ claimIds: [`a${start}`] }, { claimIds: [`b${start}`] }] }],
  }));
  return { claims, groups };
}

const verdicts: Readonly<Record<string, string>> = {
  update: 'conflict',
  detail: 'difference',
  framing: 'agreement',
};
const judge = (groups: readonly object[], relation: string) =>
  judgedDifferences(groups, report([{ relation, start: 0 }]), (r: string) => verdicts[r]).map(
    (j: { gold: string }) => j.gold,
  );

test('a conflict is right only where gold has the sources contradict each other', () => {
  expect(judge([gold('contradict', 0)], 'update')).toEqual(['right']);
  expect(judge([gold('differ-in-detail', 0)], 'update')).toEqual(['wrong']);
});

test('any other difference is right where gold has them differ at all', () => {
  expect(judge([gold('differ-in-detail', 0)], 'detail')).toEqual(['right']);
  expect(judge([gold('contradict', 0)], 'detail')).toEqual(['right']);
  expect(judge([gold('agree', 0)], 'detail')).toEqual(['wrong']);
});

test('what gold knows nothing of, or only as contested, is unknown', () => {
  expect(judge([gold('contradict', 100)], 'update')).toEqual(['unknown']);
  expect(judge([gold('contradict', 0, true)], 'update')).toEqual(['unknown']);
});

test('what makes no verdict is not judged', () => {
  expect(judge([gold('agree', 0)], 'framing')).toEqual([]);
});

test('the share that is right leaves out what gold does not know', () => {
  const found = ['right', 'wrong', 'right', 'unknown'].map((gold) => ({ gold }));
  expect(count(found)).toEqual({ right: 2, wrong: 1, unknown: 1, precision: 2 / 3 });
});
