import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/comparison/member.js';
import { compareOrders } from '../../src/comparison/orders.js';
import { member, members, person, place, rulings, type Said } from './members.js';

/** That a state did something after others. */
const later = (source: string, state: string, earlier: readonly string[], more: Said = {}): Member =>
  member(source, {
    concept: 'sign',
    arguments: [place(state, {}, 'agent'), ...earlier.map((id) => place(id, {}, 'order'))],
    ...more,
  });
const compared = (a: Member, b: Member): readonly string[] =>
  rulings(compareOrders(members(a, b), () => 0.5));

describe('who did it first', () => {
  const fourth = later('a', 'MA', ['AE', 'BH', 'SD']);

  it('is contradicted where two are put the other way round', () => {
    expect(compared(fourth, later('b', 'SD', ['MA']))).toEqual(['contradiction order-reversed']);
    expect(compared(later('b', 'SD', ['MA/capital']), fourth)).toEqual(['contradiction order-reversed']);
  });

  it.each<readonly [string, Member]>([
    ['the same order', later('b', 'MA', ['SD'])],
    ['others put in order', later('b', 'TN', ['MA'])],
    ['another act', later('b', 'SD', ['MA'], { concept: 'visit' })],
    ['an act not yet done', later('b', 'SD', ['MA'], { certainty: 'planned' })],
    ['an act not done', later('b', 'SD', ['MA'], { polarity: 'negated' })],
    ['no order', member('b', { concept: 'sign', arguments: [place('SD', {}, 'agent')] })],
    [
      'somebody of the state',
      member('b', { concept: 'sign', arguments: [person('Dupont', 'SD'), place('MA', {}, 'order')] }),
    ],
  ])('is not contradicted by %s', (_, other) => expect(compared(fourth, other)).toEqual([]));
});
