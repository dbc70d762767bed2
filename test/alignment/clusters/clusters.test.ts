import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterClaims } from '../../../src/alignment/clusters/clusters.js';
import { mayJoinAmong } from '../../../src/alignment/may-join.js';
import type { ClaimInContext } from '../../../src/model/alignment.js';
import { person, quantity } from '../../comparison/members.js';
import { assertProperty } from '../../property.js';
import { type About, claimOf, profilesOf, sentences } from '../claims.js';

const always = (): boolean => true;
const clusters = (claims: readonly ClaimInContext[], link: (a: number, b: number) => boolean = always) =>
  clusterClaims(profilesOf(...claims), link);
/** What makes two claims with the same words one fact beyond doubt, whatever the weights. */
const known: About = {
  concept: 'arrive',
  headline: true,
  arguments: [person('Dupont', 'FR'), quantity(90, { of: 'passenger' })],
  time: { day: 2 },
};
const two = (a: About, b: About): readonly ClaimInContext[] => [
  claimOf('a', sentences[0] ?? '', a),
  claimOf('b', sentences[0] ?? '', b),
];

describe('clusters', () => {
  it('join copies and part strangers', () => {
    const found = clusters([
      claimOf('a', sentences[0] ?? '', known),
      claimOf('a', sentences[5] ?? ''),
      claimOf('b', sentences[0] ?? '', known),
    ]);
    expect(found.map((c) => c.members)).toEqual([[0, 2], [1]]);
  });

  it('are sure of one claim, and as sure of several as they are alike', () => {
    const [same, alone] = clusters([...two(known, known), claimOf('c', sentences[5] ?? '')]);
    expect(alone?.confidence).toBe(1);
    expect(same?.confidence).toBeGreaterThan(0.5);
    expect(same?.confidence).toBeLessThan(1);
  });

  it('keep apart what may not join', () => {
    expect(clusters(two(known, known), () => false).map((c) => c.members)).toEqual([[0], [1]]);
    expect(
      clusters(
        [...two(known, known), claimOf('c', sentences[0] ?? '', known)],
        (a, b) => a !== 1 && b !== 1,
      ).map((c) => c.members),
    ).toEqual([[0, 2], [1]]);
  });

  const drawn = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...sentences)), {
    minLength: 1,
    maxLength: 14,
  });

  it('hold every claim once, in order', () => {
    assertProperty(
      fc.property(drawn, (list) => {
        const found = clusters(list.map(([id, text]) => claimOf(id, text)));
        expect(found.flatMap((c) => c.members).sort((a, b) => a - b)).toEqual(list.map((_, i) => i));
        for (const { members } of found) expect([...members].sort((a, b) => a - b)).toEqual(members);
      }),
      { numRuns: 50 },
    );
  });

  it('are the same sets whatever the order of the claims, where no two are equally alike', () => {
    const claims = sentences.map((text, i) =>
      claimOf(String(i), text, { headline: true, concept: i < 6 ? 'arrive' : 'sign' }),
    );
    const named = (list: readonly ClaimInContext[]): ReadonlySet<string> =>
      new Set(
        clusters(list).map(({ members }) =>
          members
            .map((m) => list[m]?.claim.sourceId)
            .sort()
            .join(' '),
        ),
      );
    const expected = named(claims);
    assertProperty(
      fc.property(fc.shuffledSubarray([...claims], { minLength: claims.length }), (list) => {
        expect(named(list)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

describe('cannot link', () => {
  const link = (a: About, b: About): boolean => {
    return mayJoinAmong(profilesOf(...two(a, b)))(0, 1);
  };
  it.each([
    ['years', { time: { start: '2020', end: '2021' } }, { time: { start: '2021-11-24', end: '2021-11-25' } }],
    ['years from publication', { time: { yearOffset: -1 } }, { time: { yearOffset: 0 } }],
  ])('different %s', (_, a, b) => expect(link(a, b)).toBe(false));

  it.each([
    ['no time', {}, {}],
    ['a time in one only', { time: { start: '2020', end: '2021' } }, {}],
    [
      'one year',
      { time: { start: '2020', end: '2021' } },
      { time: { start: '2020-12-10', end: '2020-12-11' } },
    ],
    ['times that cannot be compared', { time: { start: '2020', end: '2021' } }, { time: { yearOffset: -1 } }],
    ['other days, which may be a conflict', { time: { day: 2 } }, { time: { day: 3 } }],
  ])('not so: %s', (_, a, b) => expect(link(a, b)).toBe(true));
});
