import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/comparison/member.js';
import { compareDeeds } from '../../../src/comparison/parties/deeds.js';
import { member, members, person, rulings, type Said } from '../members.js';

describe('who did it to whom', () => {
  const deed = (source: string, by: string, to: string, more: Said = {}): Member =>
    member(source, {
      concept: 'defeat',
      arguments: [person(by), { ...person(to), role: 'patient' }],
      ...more,
    });
  const compared = (a: Member, b: Member, sure = 0.9): readonly string[] =>
    rulings(compareDeeds(members(a, b), () => sure));
  const one = deed('a', 'Dupont', 'Rossi');

  it('is contradicted where the parts are swapped', () =>
    expect(compared(one, deed('b', 'Rossi', 'Dupont'))).toEqual(['contradiction roles-swapped']));

  it.each<readonly [string, Member]>([
    ['the same parts', deed('b', 'Dupont', 'Rossi')],
    ['another opponent', deed('b', 'Rossi', 'Berg')],
    ['another act', deed('b', 'Rossi', 'Dupont', { concept: 'meet' })],
    ['an act not done', deed('b', 'Rossi', 'Dupont', { polarity: 'negated' })],
  ])('is not contradicted by %s', (_, other) => expect(compared(one, other)).toEqual([]));

  it('is not contradicted where there may be two acts', () =>
    expect([0.55, 0.65].map((sure) => compared(one, deed('b', 'Rossi', 'Dupont'), sure))).toEqual([
      [],
      ['contradiction roles-swapped'],
    ]));
});
