import { describe, expect, it } from 'vitest';
import { isOfTwoPlaces } from '../../../src/comparison/places/two-places.js';
import { readMembers } from '../read-members.js';

describe('one number or time of two places', () => {
  const ofTwoPlaces = (concept: string, ...texts: readonly string[]): boolean => {
    const members = readMembers(concept, ...texts);
    return isOfTwoPlaces({ slot: 'time', text: '', claims: members.map(({ index }) => index) }, members);
  };

  it.each<[string, string, string]>([
    ['sink', 'The Aurora sank off Korvan on Tuesday.', 'The Aurora sank near Tolmet on Tuesday.'],
    ['sink', 'The Aurora sank off Korvan on Tuesday.', 'The Aurora sank near Marseille on Tuesday.'],
    ['sink', 'The Aurora sank near Lyon on Tuesday.', 'The Aurora sank near Marseille on Tuesday.'],
  ])('is no agreement: %s: %s / %s', (concept, a, b) => expect(ofTwoPlaces(concept, a, b)).toBe(true));

  it.each<[string, string, string]>([
    ['sink', 'The Aurora sank off Korvan on Tuesday.', 'The Aurora sank near Korvan on Tuesday.'],
    ['sink', 'The Aurora sank off Korvan on Tuesday.', 'The Aurora sank in France on Tuesday.'],
    ['sink', 'The Aurora sank off Korvan on Tuesday.', 'The Aurora sank on Tuesday.'],
    ['sink', 'The Aurora sank near Marseille on Tuesday.', 'The Aurora sank in France on Tuesday.'],
  ])('is one: %s: %s / %s', (concept, a, b) => expect(ofTwoPlaces(concept, a, b)).toBe(false));

  it('is one where a third report has it of no place', () =>
    expect(
      ofTwoPlaces(
        'sink',
        'The Aurora sank off Korvan on Tuesday.',
        'The Aurora sank near Tolmet on Tuesday.',
        'The Aurora sank on Tuesday.',
      ),
    ).toBe(false));
});
