import { describe, expect, it } from 'vitest';
import { areOpposedLeads } from '../../src/alignment/opposed-leads.js';
import { type About, claimOf, profilesOf } from './claims.js';

const opposed = (a: string, b: string, x: About = {}, y: About = {}): boolean => {
  const [p, q] = profilesOf(
    claimOf('a', a, { concept: 'rise', headline: true, ...x }),
    claimOf('b', b, { concept: 'fall', headline: true, ...y }),
  );
  return p !== undefined && q !== undefined && areOpposedLeads(p, q);
};

/** Texts of ten words each, the first never counted, of which so many are common to both. */
const sharing = (shared: number, of: number): readonly [string, string] => {
  const text = (side: string): string =>
    [
      'verb',
      ...Array.from({ length: of }, (_, i) => `${i < shared ? 'q' : side}${String.fromCharCode(97 + i)}x`),
    ].join(' ');
  return [text('r'), text('z')];
};

describe('leads that say opposite things', () => {
  it('are of one subject where three in ten of their words are common', () => {
    expect(opposed(...sharing(3, 10))).toBe(true);
    expect(opposed(...sharing(1, 4))).toBe(false);
  });

  it('are none where neither opposes the other, or one does not lead', () => {
    expect(opposed(...sharing(3, 10), {}, { concept: 'rise' })).toBe(false);
    expect(opposed(...sharing(3, 10), {}, { headline: false })).toBe(false);
  });
});
