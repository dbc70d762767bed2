import { describe, expect, it } from 'vitest';
import { compareRanks } from '../../src/comparison/ranks.js';
import { rulings } from './members.js';
import { readMembers } from './read-members.js';

describe('of which row an event is the first', () => {
  const compared = (...texts: readonly string[]): readonly string[] =>
    rulings(compareRanks(readMembers('visit', ...texts), () => 0.5));

  it.each<[string, string, string]>([
    [
      'the first, the first official one',
      'هذه أول زيارة لوزير الخارجية إلى تونس.',
      'هذه أول زيارة رسمية لوزير الخارجية إلى تونس.',
    ],
    [
      'the first, the first since',
      'قام الوزير بأول زيارة إلى تونس.',
      'قام الوزير بأول زيارة إلى تونس منذ عشر سنوات.',
    ],
    [
      'the first, the first nocturnal one',
      'The minister made the first visit to Tunisia.',
      'The minister made the first nocturnal visit to Tunisia.',
    ],
  ])('differs in scope: %s', (_, a, b) => expect(compared(a, b)).toEqual(['scope-mismatch rank-scope']));

  it.each<[string, string, string]>([
    ['one row', 'قام الوزير بأول زيارة إلى تونس.', 'هذه أول زيارة للوزير إلى تونس.'],
    ['no rank', 'قام الوزير بأول زيارة إلى تونس.', 'قام الوزير بزيارة رسمية إلى تونس.'],
  ])('does not differ: %s', (_, a, b) => expect(compared(a, b)).toEqual([]));
});
