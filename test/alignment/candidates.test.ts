import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../src/alignment/candidates.js';
import { quantity } from '../comparison/members.js';
import { claimOf, profilesOf } from './claims.js';

describe('candidates', () => {
  it('are pairs that share a rare stem, what it means in another language, a concept or what they count', () => {
    const profiles = profilesOf(
      claimOf('a', 'The ferry sank'),
      claimOf('b', 'A ferry was lost'),
      claimOf('c', 'Snow fell', { concept: 'kill', arguments: [quantity(3, { of: 'cow' })] }),
      claimOf('d', 'غرقت العبارة', { concept: 'kill' }),
      claimOf('e', 'Nothing of the kind'),
    );
    expect(candidatePairs(profiles)).toEqual([
      [0, 1],
      [0, 3],
      [2, 3],
    ]);
  });

  it('are none against some: what befell nobody in the one, and some in the other', () => {
    const [a, b] = [
      claimOf('a', 'Snow fell all night'),
      claimOf('b', 'Trains derailed', { concept: 'wound', arguments: [quantity(3, { of: 'person' })] }),
    ];
    const none = { ...a, claim: { ...a.claim, spared: ['wound'] } };
    expect(candidatePairs(profilesOf(none, b))).toEqual([[0, 1]]);
    expect(candidatePairs(profilesOf(a, b))).toEqual([]);
  });

  it('come once each, the lower index first', () => {
    const text = 'Rescuers pulled forty passengers from the cold water';
    const pairs = candidatePairs(profilesOf(...['a', 'b', 'c', 'd'].map((id) => claimOf(id, text))));
    expect(pairs).toHaveLength(6);
    expect(new Set(pairs.map(String)).size).toBe(6);
    for (const [a, b] of pairs) expect(a).toBeLessThan(b);
  });

  const counted = (n: number): number =>
    candidatePairs(profilesOf(...Array.from({ length: n }, (_, i) => claimOf(String(i), 'ferries')))).length;
  /** Pairs of n claims in a row, each with as many after it. */
  const windowed = (n: number, window: number): number => n * window - (window * (window + 1)) / 2;

  it('are about 7,200 under one word that many claims hold', () =>
    expect(counted(600)).toBe(windowed(600, 12)));

  it('reach the ten nearest however many claims hold it', () =>
    expect(counted(2000)).toBe(windowed(2000, 10)));

  it('are sought under the eight rarest words of a claim', () => {
    const words = ['anchor', 'basket', 'carpet', 'dinner', 'engine', 'forest', 'guitar', 'hammer'];
    const meets = (own: readonly string[]): boolean => {
      const others = [...own, 'island'].map((word, i) => claimOf(`o${i}`, word));
      const claims = [
        claimOf('a', [...own, 'island'].join(' ')),
        ...others,
        claimOf('z', 'island'),
        claimOf('y', 'island'),
      ];
      return candidatePairs(profilesOf(...claims)).some(([a, b]) => a === 0 && b === claims.length - 1);
    };
    expect(meets(words.slice(0, 7))).toBe(true);
    expect(meets(words)).toBe(false);
  });

  it('grow with the claims, not with their square', () => {
    const count = (n: number): number =>
      candidatePairs(profilesOf(...Array.from({ length: n }, (_, i) => claimOf(String(i), 'The ferry sank'))))
        .length;
    expect(count(1200) / count(600)).toBeLessThan(2.3);
  });
});
