import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/comparison/verdict.js';
import type { DifferenceDraft } from '../../src/model/finding.js';
import type { Relation } from '../../src/schema/types.js';

const of = (relation: Relation): DifferenceDraft => ({
  slot: 'time',
  relation,
  causes: [],
  rule: 'time-disjoint',
  readings: [],
  values: [],
  confidence: 1,
});

const verdicts: readonly (readonly [expected: string, relations: readonly Relation[]])[] = [
  ['conflict', ['contradiction', 'update', 'attributed-dispute']],
  ['difference', ['undetermined', 'scope-mismatch', 'detail', 'approximate']],
  ['agreement', ['framing', 'complementary']],
];

describe('verdict', () => {
  for (const [expected, relations] of verdicts) {
    it.each(relations)(`${expected}: %s`, (relation) => expect(verdictOf(2, [of(relation)])).toBe(expected));
  }

  it('is the worst of the differences', () => {
    expect(verdictOf(2, [of('framing'), of('contradiction'), of('detail')])).toBe('conflict');
    expect(verdictOf(2, [of('framing'), of('detail')])).toBe('difference');
    expect(verdictOf(2, [])).toBe('agreement');
  });

  it('is single-source where one source speaks', () => expect(verdictOf(1, [])).toBe('single-source'));
});
