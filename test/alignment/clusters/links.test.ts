import { describe, expect, it } from 'vitest';
import { visitCandidates } from '../../../src/alignment/candidates.js';
import { linksOf } from '../../../src/alignment/clusters/links.js';
import { claimOf, profilesOf } from '../claims.js';

/** The links of one claim of a source with claims of another, whose scores are given. */
function links(...scores: readonly number[]): readonly string[] {
  const text = 'The ferry sank';
  const profiles = profilesOf(claimOf('a', text), ...scores.map(() => claimOf('b', text)));
  const { outer } = linksOf(
    profiles,
    (a, b) => (a === 0 ? (scores[b - 1] ?? 0) : 0),
    (visit) => visitCandidates(profiles, visit),
  );
  return Array.from({ length: outer.size }, (_, rank) => {
    const { b, score } = outer.at(rank);
    return `${b} ${score}${outer.isClear(rank) ? ' clear' : ''}`;
  });
}

describe('links', () => {
  it('are pairs that are likely enough to be tried, the likeliest first', () =>
    expect(links(0.11, 0.09, 0.5)).toEqual(['3 0.5 clear', '1 0.11']));

  it('are clear where no other of the source is nearly as likely', () => {
    expect(links(0.13, 0.1)).toEqual(['1 0.13 clear', '2 0.1']);
    expect(links(0.12, 0.1)).toEqual(['1 0.12', '2 0.1']);
  });

  it('are held against pairs that are not worth a try themselves', () => {
    expect(links(0.1, 0.09)).toEqual(['1 0.1']);
    expect(links(0.1, 0.079)).toEqual(['1 0.1 clear']);
  });
});
