import { describe, expect, it } from 'vitest';
import { areDatedOnce } from '../../src/alignment/dated-once.js';
import { mayJoin } from '../../src/alignment/may-join.js';
import { profileClaims } from '../../src/alignment/profile-claims.js';
import { saidOf } from '../../src/events/said-of.js';
import type { ClaimInContext } from '../../src/model/alignment.js';
import { readMembers } from '../comparison/read-members.js';

/** Whether the claims of a concept in two texts are dated once, and may be about one thing. */
function dated(concept: string, a: string, b: string): readonly boolean[] {
  const claims: readonly ClaimInContext[] = readMembers(concept, a, b);
  const [x, y] = profileClaims(
    claims,
    saidOf(claims).map((said) => ({ ...said, story: 0 })),
  );
  return x === undefined || y === undefined ? [] : [areDatedOnce(x, y), mayJoin(x, y)];
}

describe('what comes once to one thing is one thing, on whatever days', () => {
  it.each([
    ['build', 'The bridge was built in 1998.', 'The bridge was built in 2003.'],
    ['begin', 'The trial began on 3 October 2023.', 'The trial began on 13 October 2023.'],
    ['build', 'بني الجسر في البصرة عام 2010.', 'بني الجسر في البصرة عام 2015.'],
  ])('%s: %s', (concept, a, b) => expect(dated(concept, a, b)).toEqual([true, true]));

  it.each([
    ['any bridge', 'build', 'A bridge was built in Basra in 1998.', 'A bridge was built in Basra in 2003.'],
    ['جسر من الجسور', 'build', 'بني جسر في البصرة عام 2010.', 'بني جسر في البصرة عام 2015.'],
    ['other words', 'build', 'The bridge was built in 1998.', 'The harbour was built in 2003.'],
    [
      'what comes again',
      'visit',
      'The minister visited the port in 2010.',
      'The minister visited the port in 2015.',
    ],
  ])('but not %s', (_, concept, a, b) => expect(dated(concept, a, b)).toEqual([false, false]));
});
