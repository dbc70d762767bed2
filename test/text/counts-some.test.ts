import { describe, expect, it } from 'vitest';
import { claimsIn } from '../claims/claims-of.js';

describe('no clause begins within a count of some', () => {
  it.each([
    ['Police held 40 people; 12 of them were released.', 'release: 12 of them were released'],
    [
      '31 people died, but 12 of them have not been identified.',
      'identify: but 12 of them have not been identified',
    ],
  ])('%s', (text, expected) => expect(claimsIn(text)).toContain(expected));

  it('one begins where it is told who is among those counted', () =>
    expect(claimsIn('قتل 12 شخصا منهم 3 أطفال احترقت منازلهم.')).toHaveLength(2));
});
