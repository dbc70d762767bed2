import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/report/coverage.js';
import type { Claim, Group, Relation } from '../../src/schema/types.js';
import { claim, difference, group } from '../render/sample.js';

const a1 = claim('c1', 'a', 'one');
const b1 = claim('c2', 'b', 'one');
const c1 = claim('c3', 'c', 'one');
const a2 = claim('c4', 'a', 'two');
const b2 = claim('c5', 'b', 'two');
const c3 = claim('c6', 'c', 'three');
const sourceOf = new Map([a1, b1, c1, a2, b2, c3].map((c) => [c.id, c.sourceId]));
const apart = (relation: Relation) => [
  difference(
    [
      ['x', a2],
      ['y', b2],
    ],
    { relation },
  ),
];

const shared = (...claims: readonly Claim[]): Group['agreements'] => [
  { slot: 'quantity', text: '1', claimIds: claims.map(({ id }) => id) },
];

const coverage = (relation?: Relation) =>
  coverageOf(
    [
      group('all', [a1, b1, c1], { agreements: shared(a1, b1, c1) }),
      group('two', [a2, b2], {
        agreements: shared(a2, b2),
        differences: relation === undefined ? [] : apart(relation),
      }),
      group('alone', [c3]),
    ],
    ['a', 'b', 'c'],
    sourceOf,
  );

describe('coverage', () => {
  it('has a row for each shared group', () => {
    expect(coverage().matrix).toEqual([
      { groupId: 'all', sourceIds: ['a', 'b', 'c'] },
      { groupId: 'two', sourceIds: ['a', 'b'] },
    ]);
  });

  it('says what each source alone has and what it leaves out', () => {
    expect(coverage().bySource).toEqual([
      { sourceId: 'a', only: [], leavesOut: 0 },
      { sourceId: 'b', only: [], leavesOut: 0 },
      { sourceId: 'c', only: ['alone'], leavesOut: 1 },
    ]);
  });

  it.each<[relation: Relation | undefined, agreeing: number, differing: number, conflicting: number]>([
    [undefined, 2, 0, 0],
    ['framing', 2, 0, 0],
    ['complementary', 2, 0, 0],
    ['detail', 1, 1, 0],
    ['undetermined', 1, 1, 0],
    ['update', 1, 0, 1],
    ['contradiction', 1, 0, 1],
  ])('counts two sources apart by a %s', (relation, agreeing, differing, conflicting) => {
    expect(coverage(relation).pairs[0]).toEqual({
      a: 'a',
      b: 'b',
      shared: 2,
      agreeing,
      similar: 0,
      differing,
      conflicting,
    });
    expect(
      coverage(relation)
        .pairs.slice(1)
        .map((p) => [p.a, p.b, p.shared, p.agreeing]),
    ).toEqual([
      ['a', 'c', 1, 1],
      ['b', 'c', 1, 1],
    ]);
  });

  it.each<[equal: string, agreements: Group['agreements'], agreeing: number]>([
    ['nothing', [], 0],
    ['the speaker alone', [{ slot: 'attribution', text: 'x', claimIds: [a2.id, b2.id] }], 0],
    ['a value of others', shared(b2, c3), 0],
    ['a value of two claims of one of them', shared(a1, a2), 0],
    ['a value that both give', shared(a2, b2), 1],
  ])(
    'counts two sources as agreeing or no more than similar by what is equal: %s',
    (_, agreements, agreeing) => {
      const found = coverageOf([group('g', [a1, a2, b2, c3], { agreements })], ['a', 'b', 'c'], sourceOf);
      expect(found.pairs[0]).toMatchObject({ shared: 1, agreeing, similar: 1 - agreeing, differing: 0 });
    },
  );

  it('does not count a difference between others', () => {
    const third = claim('c9', 'c', 'two');
    const found = coverageOf(
      [group('g', [a2, b2, third], { differences: apart('contradiction') })],
      ['a', 'b', 'c'],
      new Map([...sourceOf, ['c9', 'c']]),
    );
    expect(found.pairs.map((p) => p.conflicting)).toEqual([1, 0, 0]);
    expect(found.pairs.map((p) => p.similar)).toEqual([0, 1, 1]);
  });

  it('leaves the table of pairs out for more than sixty sources', () => {
    const pairs = (sources: number) =>
      coverageOf(
        [],
        Array.from({ length: sources }, (_, i) => String(i)),
        new Map(),
      ).pairs;
    expect(pairs(60)).toHaveLength((60 * 59) / 2);
    expect(pairs(61)).toEqual([]);
  });
});
