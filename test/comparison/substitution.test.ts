import { describe, expect, it } from 'vitest';
import { compareSubstitutions } from '../../src/comparison/substitution.js';
import { claimOf } from '../alignment/claims.js';
import { rulings } from './members.js';

const compared = (a: string, b: string): readonly string[] =>
  compareSubstitutions(
    [claimOf('a', a), claimOf('b', b)].map((claim, index) => ({ ...claim, index })),
    () => 0.9,
  ).flatMap((found) =>
    found.differences.map((d) => `${d.slot} ${rulings({ agreements: [], differences: [d] })}`),
  );

describe('one name put for another', () => {
  it.each([
    [
      'participant',
      'The airline opens a daily route between Canada and Japan',
      'The airline opens a daily route between Canada and Brazil',
    ],
    ['participant', 'افتتحت الشركة خط طيران يومي إلى اليابان', 'افتتحت الشركة خط طيران يومي إلى البرازيل'],
  ])('%s: %s', (slot, a, b) => {
    expect(compared(a, b)).toEqual([`${slot} contradiction substituted`]);
    expect(compared(b, a)).toEqual([`${slot} contradiction substituted`]);
  });
});

describe('not so', () => {
  it.each([
    ['one sentence', 'The airline opens a daily route to Japan', 'The airline opens a daily route to Japan'],
    [
      'one name more',
      'The airline opens a daily route to Japan',
      'The airline opens a daily route to Japan and Brazil',
    ],
    ['other words', 'The airline opens a daily route to Japan', 'Farmers in Brazil fear another dry summer'],
    ['too few words', 'Back to Japan', 'Back to Brazil'],
    ['no name', 'The airline opens a daily route', 'The airline closes a daily route'],
  ])('%s', (_, a, b) => expect(compared(a, b)).toEqual([]));
});
