import { describe, expect, it } from 'vitest';
import { compareLocations } from '../../../src/comparison/places/locations.js';
import type { Finding } from '../../../src/model/finding.js';
import { rulings } from '../members.js';
import { readMembers } from '../read-members.js';

describe('where one place lies', () => {
  const compared = (...texts: readonly string[]): readonly string[] =>
    compareLocations(readMembers('arrive', ...texts), () => 0.5).flatMap((f: Finding) => rulings(f));

  it('is left open where it is put in two others', () =>
    expect(
      compared('وصل الوزير إلى مطار النسيم في وهران.', 'وصل الوزير إلى مطار النسيم في قسنطينة.'),
    ).toEqual(['undetermined place-located']));

  it.each<[string, string, string]>([
    ['one town', 'وصل الوزير إلى مطار النسيم في وهران.', 'وصل الوزير إلى مطار النسيم بوهران.'],
    [
      'a town and its state',
      'وصل الوزير إلى مطار النسيم في وهران.',
      'وصل الوزير إلى مطار النسيم في الجزائر.',
    ],
    ['a list', 'The minister arrived in Oran and Paris.', 'The minister arrived in Oran and Rome.'],
  ])('agrees: %s', (_, a, b) => expect(compared(a, b)).toEqual([]));
});

it('a place lies in one that follows behind the word in, and one word before it', () => {
  const compared = (between: string): readonly string[] => {
    const texts = ['Oran', 'Paris'].map(
      (town) => `The minister arrived at Nasim airport ${between} ${town}.`,
    );
    return compareLocations(readMembers('arrive', ...texts), () => 0.5).flatMap((f: Finding) => rulings(f));
  };
  expect(compared('located in')).toEqual(['undetermined place-located']);
  expect(compared('just now in')).toEqual([]);
});
