import { describe, expect, it } from 'vitest';
import { compareWhere } from '../../../src/comparison/places/where.js';
import type { ClaimArgument } from '../../../src/model/claim.js';
import { member, members, place, rulings } from '../members.js';

const compared = (a: ClaimArgument, b: ClaimArgument, sure = 0.9): readonly string[] =>
  rulings(
    compareWhere(
      members(
        member('a', { concept: 'arrive', arguments: [a] }),
        member('b', { concept: 'arrive', arguments: [b] }),
      ),
      () => sure,
    ),
  );

const lebanon = place('LB');
const south = place('LB', { direction: 'south' });
const tyre = place('LB/tyre', { within: ['LB'] });

describe('two places', () => {
  const table: readonly (readonly [
    expected: string,
    pairs: readonly (readonly [ClaimArgument, ClaimArgument])[],
  ])[] = [
    [
      'detail place-contains',
      [
        [south, tyre],
        [lebanon, south],
        [place('LB/tyre/port', { within: ['LB/tyre', 'LB'] }), tyre],
      ],
    ],
    ['detail place-direction-near', [[south, place('LB', { direction: 'south-east' })]]],
    [
      'contradiction place-direction',
      [
        [south, place('LB', { direction: 'north' })],
        [place('LB', { direction: 'east' }), place('LB', { direction: 'south-west' })],
      ],
    ],
    [
      'undetermined place-unresolved',
      [
        [tyre, place('LB/sidon', { within: ['LB'] })],
        [lebanon, place('SY')],
        [place(undefined, { name: 'Old Town' }), place(undefined, { name: 'Harbour' })],
      ],
    ],
  ];
  for (const [expected, pairs] of table) {
    it.each(pairs)(`${expected} (%#)`, (a, b) => {
      expect(compared(a, b)).toEqual([expected]);
      expect(compared(b, a)).toEqual([expected]);
    });
  }
});

describe('no difference', () => {
  const none: readonly (readonly [why: string, a: ClaimArgument, b: ClaimArgument])[] = [
    ['one place', tyre, tyre],
    ['one place by two names', place('LB/tyre', { name: 'صور' }), place('LB/tyre', { name: 'Tyre' })],
    ['from here, to there', place('LB', {}, 'origin'), place('SY', {}, 'destination')],
  ];
  it.each(none)('%s', (_, a, b) => expect(compared(a, b)).toEqual([]));

  it('an airport stands for the town whose name it bears, as a destination', () => {
    const airport = (town: string): ClaimArgument => {
      const plain = place(undefined, { name: town, within: [`EG/${town}`, 'EG'] }, 'destination');
      return plain.mention?.kind === 'place'
        ? { ...plain, mention: { ...plain.mention, town: `EG/${town}` } }
        : plain;
    };
    const aswan = place('EG/aswan', { within: ['EG'] }, 'destination');
    expect(compared(airport('luxor'), aswan)).toEqual(['contradiction place-destination']);
    expect(compared(airport('luxor'), airport('sohag'))).toEqual(['contradiction place-destination']);
    expect(compared(airport('aswan'), aswan)).toEqual(['detail place-contains']);
  });

  it('two towns are two destinations of one journey, but not two scenes of one event', () => {
    const to = (town: string, role: 'place' | 'destination'): ClaimArgument =>
      place(`MA/${town}`, { within: ['MA'] }, role);
    expect(compared(to('rabat', 'destination'), to('fes', 'destination'))).toEqual([
      'contradiction place-destination',
    ]);
    expect(compared(to('rabat', 'place'), to('fes', 'place'))).toEqual(['undetermined place-unresolved']);
    expect(compared(place('MA', {}, 'destination'), to('fes', 'destination'))).toEqual([]);
  });

  it('a whole state says nothing that a place in it does not', () => {
    expect(compared(lebanon, tyre)).toEqual([]);
    expect(compared(place('LB/tyre/port', { within: ['LB/tyre', 'LB'] }), lebanon)).toEqual([]);
  });

  it('compares origins with origins', () => {
    expect(compared(place('LB', {}, 'origin'), place('SY', {}, 'origin'))).toEqual([
      'undetermined place-unresolved',
    ]);
  });
});

it('two places are two of one thing only where the claims are all but surely one', () => {
  const sidon = place('LB/sidon', { within: ['LB'] });
  const port = place('LB/tyre/port', { within: ['LB/tyre', 'LB'] });
  expect(compared(tyre, sidon, 0.81)).toEqual(['undetermined place-unresolved']);
  expect(compared(tyre, sidon, 0.79)).toEqual([]);
  expect(compared(tyre, port, 0.81)).toEqual(['detail place-contains']);
  expect(compared(tyre, port, 0.79)).toEqual([]);
});
