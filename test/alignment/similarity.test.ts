import { describe, expect, it } from 'vitest';
import { similarity } from '../../src/alignment/similarity.js';
import { quantity } from '../comparison/members.js';
import { claimOf, profilesOf } from './claims.js';

describe('what is allowed, covered or aimed at', () => {
  const score = (a: string, b: string): number => {
    const [x, y] = profilesOf(claimOf('a', a, { concept: 'allow' }), claimOf('b', b, { concept: 'allow' }));
    return x === undefined || y === undefined ? 0 : similarity(x, y);
  };

  it('is told of one thing only where the contents have to do with one another', () => {
    const exchange = 'سيسمح القانون بتبادل المعلومات بين البلدين';
    expect(score(exchange, 'سيسمح القانون بإنتاج السيارات بين البلدين')).toBeLessThanOrEqual(0.05);
    expect(score(exchange, 'يسمح القانون بتبادل المعلومات')).toBeGreaterThan(0.3);
    expect(score(exchange, 'يسمح القانون للبلدين بالكثير من المعلومات')).toBeGreaterThan(0.05);
  });
});

describe('counts decide', () => {
  const score = (
    a: ReturnType<typeof quantity>,
    b: ReturnType<typeof quantity>,
    text = 'Rescue workers said so',
  ) => {
    const [x, y] = profilesOf(
      claimOf('a', 'The ferry sank', { concept: 'kill', arguments: [a] }),
      claimOf('b', text, { concept: 'kill', arguments: [b] }),
    );
    return x === undefined || y === undefined ? Number.NaN : similarity(x, y);
  };

  it('that two of one population and fate are one fact, in whatever words', () =>
    expect(score(quantity(12), quantity(19))).toBe(0.9));

  it('that two of others are two, though the words are the same', () =>
    expect(score(quantity(12, { of: 'soldier' }), quantity(19, { of: 'child' }), 'The ferry sank')).toBe(
      0.05,
    ));

  it('but one figure that is hardly met twice may be one, whoever is counted', () => {
    const both = (n: number) =>
      score(quantity(n, { of: 'soldier' }), quantity(n, { of: 'child' }), 'The ferry sank');
    expect(both(10)).toBe(0.9);
    expect(both(9)).toBe(0.05);
  });
});
