import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../src/index.js';

/** What two reports are told to differ on by their numbers. */
const told = (a: string, b: string): readonly string[] =>
  compareClaims([
    { id: 'a', text: a, publishedAt: '2024-05-16T18:00:00Z' },
    { id: 'b', text: b, publishedAt: '2024-05-16T18:00:00Z' },
  ]).groups.flatMap(({ differences }) =>
    differences.filter(({ slot }) => slot === 'quantity').map(({ relation }) => relation),
  );

const HAIL = 'Hail flattened 60 greenhouses near Almeria on Monday. Growers asked for aid.';

describe('the only numbers of two briefs are of one thing, whatever their other words', () => {
  it.each([
    [
      HAIL,
      'ALMERIA - Ice the size of eggs fell on farms on Monday. The storm broke 140 greenhouses, a growers union said.',
    ],
    [
      'A gale tore the roof off a school in Tromso. Gusts reached 150 km/h.',
      'School loses its roof. Forecasters in Tromso measured winds of 95 km per hour overnight.',
    ],
    [
      'اشترى المتحف مزهرية رومانية بمليوني يورو. ويمكن للزوار رؤيتها في مايو.',
      'مزهرية من العصر الروماني في قاعة المتحف. وقد كلفت الخزانة خمسة ملايين يورو.',
    ],
  ])('%s', (a, b) => expect(told(a, b)).toEqual(['contradiction']));

  it('and agree where they are equal', () => {
    const b =
      'Ice the size of eggs fell on farms on Monday. The storm broke 60 greenhouses, a growers union said.';
    const report = compareClaims([
      { id: 'a', text: HAIL },
      { id: 'b', text: b },
    ]);
    const slots = report.groups.flatMap(({ agreements }) => agreements.map(({ slot }) => slot));
    expect(slots).toContain('quantity');
  });

  it.each([
    ['of two things', HAIL, 'Hail fell near Almeria on Monday. The storm broke 140 windows.'],
    [
      'many times one another',
      'The litre costs 2 euros more. Drivers complained.',
      'Drivers complained on Monday. The state saves 4 billion euros.',
    ],
    ['of one sentence each', 'Hail broke 60 greenhouses.', 'The storm flattened 140 greenhouses.'],
    [
      'which measure a thing that is named',
      'The bridge, 53 metres long, fell. Nobody was there.',
      'Workers closed the bridge, which is 20 metres wide. Nobody was there.',
    ],
    ['of two times', HAIL, 'Hail broke 140 greenhouses near Almeria in 2009. Growers asked for aid.'],
    [
      'in whole reports',
      HAIL,
      `Ice the size of eggs fell on farms on Monday. The storm broke 140 greenhouses. ${'Growers asked for aid. '.repeat(5)}`,
    ],
  ])('but not %s', (_, a, b) => expect(told(a, b)).not.toContain('contradiction'));
});
