import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../src/alignment/candidates.js';
import { quantity } from '../comparison/members.js';
import { claimOf, profilesOf } from './claims.js';

describe('candidates', () => {
  it('are pairs that share a rare stem, a concept or what they count', () => {
    const profiles = profilesOf(
      claimOf('a', 'The ferry sank'),
      claimOf('b', 'A ferry was lost'),
      claimOf('c', 'Snow fell', { concept: 'kill', arguments: [quantity(3, { of: 'cow' })] }),
      claimOf('d', 'غرقت العبارة', { concept: 'kill' }),
      claimOf('e', 'Nothing of the kind'),
    );
    expect(candidatePairs(profiles)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('come once each, the lower index first', () => {
    const text = 'Rescuers pulled forty passengers from the cold water';
    const pairs = candidatePairs(profilesOf(...['a', 'b', 'c', 'd'].map((id) => claimOf(id, text))));
    expect(pairs).toHaveLength(6);
    expect(new Set(pairs.map(String)).size).toBe(6);
    for (const [a, b] of pairs) expect(a).toBeLessThan(b);
  });

  it('grow with the claims, not with their square', () => {
    const count = (n: number): number =>
      candidatePairs(profilesOf(...Array.from({ length: n }, (_, i) => claimOf(String(i), 'The ferry sank'))))
        .length;
    expect(count(1200) / count(600)).toBeLessThan(2.3);
  });
});
