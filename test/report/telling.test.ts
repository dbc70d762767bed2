import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../src/index.js';

/** The words of the points that one report alone tells, in the order of the report. */
const told = (a: string, b: string): readonly string[] =>
  compareClaims([
    { id: 'a', text: a },
    { id: 'b', text: b },
  ])
    .groups.filter(({ verdict, severity }) => verdict === 'single-source' && severity !== 'headline')
    .map(({ label }) => label);

describe('of points that stand alike otherwise, the one that tells most goes first', () => {
  it('somebody, a place and a time before a fragment', () => {
    const points = told(
      'The bridge in Basra collapsed.\n\nMuch was unclear.\n\nThe minister Karim Haddad visited Mosul on Tuesday.',
      'The bridge in Basra collapsed.',
    );
    expect(points[0]).toContain('Karim Haddad');
  });
});
