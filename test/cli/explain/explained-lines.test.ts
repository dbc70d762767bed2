import { describe, expect, test } from 'vitest';
import type { ExplainedPair } from '../../../src/cli/explain/explain-pair.js';
import { explainedLines } from '../../../src/cli/explain/explained-lines.js';
import type { Explanation } from '../../../src/explain.js';

const pair: ExplainedPair = {
  a: { sourceId: 'a', start: 0, end: 9, quotes: ['five\n\u202edied', 'five'] },
  b: { sourceId: 'b', start: 3, end: 9, quotes: [] },
  apart: { a: [{ id: 'g1', subject: 'Death toll', verdict: 'conflict' }], b: [] },
  differences: [],
  agreements: [],
};

test('two passages that were kept apart, without the texts', () => {
  expect(explainedLines(pair)).toBe(`a  a 0–9  «five died»
          «five»
b  b 3–9  (no claim)

apart
  a in Death toll (conflict)
  b in no point
Which gate kept them apart is told with --sources.
`);
});

test('two passages of one point', () => {
  const told = explainedLines({
    a: pair.a,
    b: pair.b,
    together: { id: 'g1', subject: 'Death toll', verdict: 'conflict' },
    differences: [{ slot: 'quantity', relation: 'contradiction', rule: 'r', a: '5', b: '6' }],
    agreements: [{ slot: 'place', text: 'Rabat' }],
  });
  expect(told.split('\n').slice(4)).toEqual([
    'together in Death toll (conflict)',
    '  quantity: contradiction, by the rule r: a «5», b «6»',
    '  place: both «Rabat»',
    '',
  ]);
});

const happenings = { a: 'main', b: 'earlier' } as const;

describe('every gate has its sentence', () => {
  test.each<[Explanation, RegExp]>([
    [{ gate: 'no-claim', passage: 'b' }, /^No claim was read in b/],
    [{ gate: 'boilerplate', passage: 'a' }, /^The line of a was taken for no part of the report/],
    [{ gate: 'story' }, /different events/],
    [{ gate: 'years' }, /different times/],
    [{ gate: 'figures' }, /by two speakers/],
    [{ gate: 'office' }, /who holds an office/],
    [
      { gate: 'slots', a: ['die'], b: ['wound'], happenings },
      /die in a, wound in b\.\na tells of the main event, b of an earlier one/,
    ],
    [
      { gate: 'unlike', score: 0.1, bar: 0.5, happenings: { a: 'main', b: 'main' } },
      /too little alike: 0\.1, where 0\.5 is asked\.\n$/,
    ],
    [{ gate: 'crowded', score: 0.6, bar: 0.7, happenings }, /the others in their points do not: 0\.7/],
    [{ gate: 'agree', score: 1 }, /both give a value that was found equal/],
    [{ gate: 'similar', score: 1 }, /neither an equal value nor a difference/],
    [{ gate: 'similar', score: 1, left: { a: ['Reda'], b: [] } }, /but for: «Reda» in a, nothing in b/],
    [{ gate: 'told', differences: [] }, /the report tells the difference/],
  ])('%j', (explanation, sentence) => {
    expect(explainedLines({ ...pair, explanation }).split(/b in no point\n/)[1]).toMatch(sentence);
  });
});
