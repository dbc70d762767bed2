import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/comparison/verdict.js';
import type { AgreementDraft, DifferenceDraft } from '../../src/model/finding.js';
import type { Relation, Slot, Verdict } from '../../src/schema/types.js';

const differing = (relation: Relation): DifferenceDraft => ({
  slot: 'time',
  relation,
  causes: [],
  rule: 'time-disjoint',
  readings: [],
  values: [],
  confidence: 1,
});

const equal = (slot: Slot): AgreementDraft => ({ slot, text: '', claims: [0, 1] });

const of = (relations: readonly Relation[], slots: readonly Slot[]): Verdict =>
  verdictOf(2, { agreements: slots.map(equal), differences: relations.map(differing) });

const verdicts: readonly (readonly [verdict: Verdict, readonly Relation[], equal: readonly Slot[]])[] = [
  ['conflict', ['contradiction'], []],
  ['conflict', ['update'], []],
  ['conflict', ['attributed-dispute'], []],
  ['conflict', ['framing', 'contradiction', 'detail'], ['quantity']],
  ['difference', ['undetermined'], []],
  ['difference', ['scope-mismatch'], []],
  ['difference', ['detail'], []],
  ['difference', ['approximate'], []],
  ['difference', ['framing', 'detail'], ['time']],
  ['agreement', [], ['quantity']],
  ['agreement', [], ['wording']],
  ['agreement', [], ['attribution', 'time']],
  ['agreement', ['framing'], ['place']],
  ['agreement', ['complementary'], ['participant']],
  ['similar', [], []],
  ['similar', [], ['attribution']],
  ['similar', ['framing'], []],
  ['similar', ['complementary'], ['attribution']],
];

describe('verdict', () => {
  it.each(verdicts)('is %s of the differences %j beside equal %j', (verdict, relations, slots) =>
    expect(of(relations, slots)).toBe(verdict),
  );

  it('is single-source where one source speaks, whatever it repeats', () =>
    expect(verdictOf(1, { agreements: [equal('quantity')], differences: [] })).toBe('single-source'));
});
