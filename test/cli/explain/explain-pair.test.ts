import { expect, test } from 'vitest';
import { explainPair } from '../../../src/cli/explain/explain-pair.js';
import { claim, difference, group, reportOf, source } from '../../render/sample.js';

const [a, b, c] = [
  claim('c1', 'a', 'on Tuesday'),
  claim('c2', 'b', 'on Friday'),
  claim('c3', 'b', 'it rained'),
];
const told = difference([
  ['Tuesday', a],
  ['Friday', b],
]);
const report = reportOf({
  sources: [source('a'), source('b')],
  claims: [a, b, c],
  groups: [
    group('g1', [a, b], {
      verdict: 'conflict',
      differences: [told],
      agreements: [{ slot: 'place', text: 'Rabat', claimIds: ['c1', 'c2'] }],
    }),
    group('g2', [c]),
  ],
});
const at = (one: typeof a) => ({ sourceId: one.sourceId, start: one.evidence.start, end: one.evidence.end });

test('of two claims of one point: what they differ and agree on', () => {
  expect(explainPair(report, at(a), at(b))).toEqual({
    a: { ...at(a), quotes: ['on Tuesday'] },
    b: { ...at(b), quotes: ['on Friday'] },
    together: { id: 'g1', subject: 'Subject g1', verdict: 'conflict' },
    differences: [{ slot: told.slot, relation: told.relation, rule: told.rule, a: 'Tuesday', b: 'Friday' }],
    agreements: [{ slot: 'place', text: 'Rabat' }],
  });
});

test('of two claims of two points: which these are, and the gate where the engine told it', () => {
  expect(explainPair(report, at(a), at(c), { gate: 'years' })).toMatchObject({
    apart: { a: [{ id: 'g1' }], b: [{ id: 'g2' }] },
    differences: [],
    agreements: [],
    explanation: { gate: 'years' },
  });
});

test('of a passage without a claim', () => {
  expect(explainPair(report, at(a), { sourceId: 'b', start: 900, end: 901 })).toMatchObject({
    b: { quotes: [] },
    apart: { b: [] },
  });
});
