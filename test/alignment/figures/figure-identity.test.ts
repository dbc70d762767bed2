import { describe, expect, it } from 'vitest';
import { figureFeatureNames, mayBeOneSlot } from '../../../src/alignment/figures/figure-features.js';
import { figureIdentity } from '../../../src/alignment/figures/figure-identity.js';
import weights from '../../../src/alignment/figures/weights.json' with { type: 'json' };
import { person, place, quantity } from '../../comparison/members.js';
import { type About, claimOf, profilesOf } from '../claims.js';

const sank = 'The ferry sank off the coast';
const killed = (...args: NonNullable<About['arguments']>): About => ({ concept: 'kill', arguments: args });

/** The probability that two claims state one figure, to a ten-thousandth. */
function identity(a: About, b: About, text = sank): number | undefined {
  const [x, y] = profilesOf(claimOf('a', sank, a), claimOf('b', text, b));
  const found = x && y && figureIdentity(x, y);
  return found === undefined ? undefined : Math.round(found * 10_000) / 10_000;
}

describe('that two claims state one figure', () => {
  it('has one weight for each feature', () =>
    expect(Object.keys(weights.weights).sort()).toEqual([...figureFeatureNames].sort()));

  it('is asked of one fate and population only', () => {
    const twelve = killed(quantity(12, { of: 'soldier' }));
    expect(identity(twelve, killed(quantity(12, { of: 'child' })))).toBeUndefined();
    expect(
      identity(twelve, { concept: 'wound', arguments: [quantity(12, { of: 'soldier' })] }),
    ).toBeUndefined();
    expect(identity(twelve, {})).toBeUndefined();
    expect(identity(twelve, killed(quantity(12, { of: 'soldier' })))).toBeGreaterThan(0.9);
  });

  it('is the likelier the nearer the numbers', () => {
    const of = (n: number): number => identity(killed(quantity(12)), killed(quantity(n))) ?? 0;
    expect(of(12)).toBeGreaterThan(of(13));
    expect(of(13)).toBeGreaterThan(of(24));
    expect(of(24)).toBeGreaterThan(of(1200));
  });

  it('is less likely in other places, of other times and in other words', () => {
    const near = identity(killed(quantity(12)), killed(quantity(14))) ?? 0;
    const there = identity(killed(quantity(12), place('FR/paris')), killed(quantity(14), place('FR/lyon')));
    expect(there).toBeLessThan(near);
    expect(identity(killed(quantity(12)), killed(quantity(14)), 'Nothing is as it was')).toBeLessThan(near);
  });

  it('is likelier of one person or body', () => {
    const of = (name: string): number =>
      identity(killed(quantity(12), person('Dupont')), killed(quantity(40), person(name))) ?? 0;
    expect(of('Dupont')).toBeGreaterThan(of('Rossi'));
  });
});

describe('how many figures a report gives in one slot', () => {
  const town = (id: string) => ({ ...place(id), start: 20, end: 25 });
  const rivals = (...abouts: readonly About[]): readonly (number | undefined)[] =>
    profilesOf(...abouts.map((about) => claimOf('a', sank, about))).map(({ figures }) => figures[0]?.rivals);

  it('are those of one place, where it gives them place by place', () => {
    const [paris, lyon] = ['FR/paris', 'FR/lyon'].map(town);
    if (paris === undefined || lyon === undefined) throw new Error('no towns');
    const numbers = [quantity(12), quantity(20), quantity(9)] as const;
    expect(rivals(...numbers.map((n) => killed(n)))).toEqual([3, 3, 3]);
    expect(rivals(killed(numbers[0], paris), killed(numbers[1], lyon), killed(numbers[2]))).toEqual([
      1, 1, 1,
    ]);
    expect(rivals(killed(numbers[0], paris), killed(numbers[1], paris), killed(numbers[2]))).toEqual([
      2, 2, 1,
    ]);
  });
});

describe('two figures may be of one slot', () => {
  const figure = (about: About) => profilesOf(claimOf('a', sank, about))[0]?.figures[0];
  it.each([
    [
      'in kilometres and miles',
      quantity(10, { unit: 'kilometre', of: '' }),
      quantity(6, { unit: 'mile', of: '' }),
      true,
    ],
    ['in kilometres and dollars', quantity(10, { unit: 'kilometre' }), quantity(6, { unit: 'USD' }), false],
    ['of people and of none named', quantity(10, { of: 'person' }), quantity(6, { of: '' }), true],
  ])('%s', (_, x, y, expected) => {
    const [a, b] = [figure({ concept: 'run', arguments: [x] }), figure({ concept: 'run', arguments: [y] })];
    expect(a !== undefined && b !== undefined && mayBeOneSlot(a, b)).toBe(expected);
  });
});
