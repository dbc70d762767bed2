import { describe, expect, it } from 'vitest';
import { claimOf, likenessOf, profilesOf } from './claims.js';

describe('what is allowed, covered or aimed at', () => {
  const score = (a: string, b: string): number => {
    const [x, y] = profilesOf(claimOf('a', a, { concept: 'allow' }), claimOf('b', b, { concept: 'allow' }));
    return likenessOf(x, y);
  };

  it('is told of one thing only where the contents have to do with one another', () => {
    const exchange = 'سيسمح القانون بتبادل المعلومات بين البلدين';
    expect(score(exchange, 'سيسمح القانون بإنتاج السيارات بين البلدين')).toBeLessThanOrEqual(0.05);
    expect(score(exchange, 'يسمح القانون بتبادل المعلومات')).toBeGreaterThan(0.3);
    expect(score(exchange, 'يسمح القانون للبلدين بالكثير من المعلومات')).toBeGreaterThan(0.05);
  });
});
