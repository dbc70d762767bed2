import { expect, test } from 'vitest';
import { shortReport } from '../../../src/cli/mcp/short-report.js';
import { claim, difference, group, reportOf, source } from '../../render/sample.js';

const [a, b, c] = [
  claim('c1', 'a', 'on Tuesday'),
  claim('c2', 'b', 'on Friday'),
  claim('c3', 'a', 'it rained'),
];
const report = reportOf({
  sources: [source('a', { title: 'T', publishedAt: { basis: 'given', value: '2023-03-14' } }), source('b')],
  claims: [a, b, c],
  groups: [
    group('g1', [c]),
    group('g2', [a, b], {
      verdict: 'agreement',
      agreements: [{ slot: 'place', text: 'x', display: { ar: 'س', en: 'X' }, claimIds: ['c1', 'c2'] }],
    }),
    group('g3', [a, b], {
      verdict: 'conflict',
      differences: [
        difference([
          ['Tuesday', a],
          ['Friday', b],
        ]),
      ],
    }),
  ],
});
const quoted = ({ sourceId, evidence: { start, end, quote } }: typeof a) => ({
  source: sourceId,
  start,
  end,
  quote,
});

test('tells the gravest first, each value with the words that give it', () => {
  const { sources, counts, points, more } = shortReport(report, {
    limit: 2,
    asked: ['agreement', 'single-source', 'conflict'],
  });
  expect(sources).toEqual([
    { id: 'a', title: 'T', publishedAt: '2023-03-14', language: 'ar' },
    { id: 'b', language: 'ar' },
  ]);
  expect(counts).toEqual({ conflict: 1, difference: 0, agreement: 1, similar: 0, 'single-source': 1 });
  expect(points).toEqual([
    {
      subject: 'Subject g3',
      verdict: 'conflict',
      differences: [
        expect.objectContaining({
          readings: [
            { value: 'Tuesday', claims: [quoted(a)] },
            { value: 'Friday', claims: [quoted(b)] },
          ],
        }),
      ],
    },
    {
      subject: 'Subject g2',
      verdict: 'agreement',
      agreements: [{ slot: 'place', value: 'X', claims: [quoted(a), quoted(b)] }],
    },
  ]);
  expect(more).toBe(1);
});

test('of a point with neither, its words; of what was not asked, nothing', () => {
  expect(shortReport(report, { limit: 9, asked: ['single-source'] })).toMatchObject({
    points: [{ verdict: 'single-source', claims: [quoted(c)] }],
    more: 0,
  });
});
