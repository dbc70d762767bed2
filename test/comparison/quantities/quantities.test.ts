import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/comparison/member.js';
import { compareQuantities } from '../../../src/comparison/quantities/quantities.js';
import { claimOf } from '../../alignment/claims.js';
import { member, members, quantity, readings, rulings } from '../members.js';

const SURE = 0.9;
const ten = '2024-05-01T10:00:00Z';
const fifteen = '2024-05-01T15:00:00Z';
type Amount = Parameters<typeof quantity>[0];
type More = Parameters<typeof quantity>[1];

/** A death toll given by a source. */
function toll(source: string, amount: Amount, more: More = {}, published?: string): Member {
  return member(source, {
    concept: 'kill',
    arguments: [quantity(amount, more)],
    ...(published === undefined ? {} : { published }),
  });
}

/** The length of a bridge given by a source. */
const long = (source: string, amount: Amount, more: More): Member => ({
  ...claimOf(source, 'It holds the old bridge', { concept: 'hold', arguments: [quantity(amount, more)] }),
  index: 0,
});

const hedged: More = { approximate: true };
const compared = (...group: readonly Member[]): readonly string[] =>
  rulings(compareQuantities(members(...group), () => SURE));

describe('two numbers', () => {
  const table: readonly (readonly [expected: string, pairs: readonly (readonly [Member, Member])[]])[] = [
    [
      'detail quantity-contains',
      [
        [toll('a', [60, 70]), toll('b', 65)],
        [toll('a', [60, 70]), toll('b', [65, 70])],
        [toll('a', 100, hedged), toll('b', 100)],
      ],
    ],
    [
      'approximate quantity-approximate',
      [
        [toll('a', 100, hedged), toll('b', [90, 98])],
        [toll('a', 100, hedged), toll('b', 95)],
        [toll('a', 100, hedged), toll('b', 109)],
        [toll('a', 100, hedged), toll('b', 110, hedged)],
        [toll('a', [60, 70]), toll('b', [65, 80])],
        [long('a', 10, { unit: 'kilometre', of: '' }), long('b', 6, { unit: 'mile', of: '' })],
      ],
    ],
    [
      'detail quantity-bound',
      [
        [toll('a', { min: 14 }), toll('b', 17)],
        [toll('a', { max: 20 }), toll('b', 17)],
        [toll('a', { min: 14 }), toll('b', { min: 10 })],
        // the later limit is lower than what was said before
        [toll('a', { min: 14 }, {}, fifteen), toll('b', 31, {}, ten)],
        // dozens is no figure that a later one could replace
        [toll('a', { min: 24 }, { approximate: true }, ten), toll('b', { min: 60 }, {}, fifteen)],
      ],
    ],
    ['undetermined quantity-undated', [[toll('a', 14), toll('b', 17)]]],
    ['update quantity-bound-update', [[toll('a', { min: 14 }, {}, ten), toll('b', 31, {}, fifteen)]]],
    ['update quantity-update', [[toll('a', 14, {}, ten), toll('b', 17, {}, fifteen)]]],
    [
      'contradiction quantity-disjoint',
      [
        // published together
        [toll('a', 66, {}, ten), toll('b', 65, {}, ten)],
        // tolls do not fall
        [toll('a', 17, {}, ten), toll('b', 14, {}, fifteen)],
        // a hedge covers a tenth, no more
        [toll('a', 100, hedged, ten), toll('b', 111, {}, ten)],
        [toll('a', { min: 20 }, {}, ten), toll('b', 14, {}, ten)],
      ],
    ],
  ];
  for (const [expected, pairs] of table) {
    it.each(pairs)(`${expected} (%#)`, (a, b) => {
      expect(compared(a, b)).toEqual([expected]);
      expect(compared(b, a)).toEqual([expected]);
    });
  }

  it('is no update where the value cannot move', () => {
    const sold = (source: string, amount: number, published: string): Member =>
      member(source, { concept: 'sell', published, arguments: [quantity(amount, { of: 'plane' })] });
    expect(compared(sold('a', 4, ten), sold('b', 5, fifteen))).toEqual(['contradiction quantity-disjoint']);
  });
});

describe('no difference', () => {
  const none: readonly (readonly [why: string, a: Member, b: Member])[] = [
    ['equal numbers', toll('a', 66), toll('b', 66)],
    ['equal ranges', toll('a', [60, 70]), toll('b', [60, 70])],
    ['equal limits', toll('a', { min: 14 }), toll('b', { min: 14 })],
    [
      'different units',
      toll('a', 10, { unit: 'kilometre', of: '' }),
      toll('b', 6, { unit: 'kilogram', of: '' }),
    ],
    ['different things', toll('a', 3, { of: 'plane' }), toll('b', 4, { of: 'ship' })],
    ['one source', toll('a', 3), toll('a', 4)],
    ['a number in one only', toll('a', 3), member('b', { concept: 'kill' })],
  ];
  it.each(none)('%s', (_, a, b) => expect(compared(a, b)).toEqual([]));
});

describe('readings', () => {
  it('are one per value', () => {
    const group = members(toll('bbc', 66), toll('cnn', 65), toll('afp', 66));
    const [finding] = compareQuantities(group, () => SURE);
    expect(readings(finding?.differences[0], group)).toEqual(['65-65: cnn', '66-66: bbc afp']);
    expect(finding?.agreements.map((a) => [a.text, a.claims])).toEqual([['66-66', [0, 2]]]);
  });

  it('agree across the nouns by which people are counted', () => {
    const group = members(
      toll('a', 66, { of: 'person' }),
      toll('b', 66, { of: 'dead' }),
      toll('c', 66, { of: 'victim' }),
    );
    expect(compareQuantities(group, () => SURE).flatMap((f) => f.agreements.map((a) => a.claims))).toEqual([
      [0, 1, 2],
    ]);
  });

  it('carry the confidence of their group and the values as printed', () => {
    const [difference] = compareQuantities(members(toll('a', 1), toll('b', 2)), () => 0.7).flatMap(
      (f) => f.differences,
    );
    expect(difference).toMatchObject({
      slot: 'quantity',
      causes: ['number'],
      confidence: 0.7,
      values: ['1-1', '2-2'],
    });
    expect(difference?.readings[0]?.value).toMatchObject({ kind: 'quantity', min: 1, max: 1 });
  });
});

describe('a part of those whom the other counts', () => {
  const aboard = (source: string, amount: Amount, of: string): Member =>
    member(source, { concept: 'be-aboard', arguments: [quantity(amount, { of })] });

  it('is no other number', () => {
    expect(compared(aboard('a', 60, 'passenger'), aboard('b', 66, 'person'))).toEqual([
      'scope-mismatch quantity-part',
    ]);
  });

  it('and no difference at all where the parts make up the whole', () => {
    const parts = member('a', {
      concept: 'be-aboard',
      arguments: [quantity(60, { of: 'passenger' }), quantity(6, { of: 'crew' })],
    });
    expect(compared(parts, aboard('b', 66, 'person'))).toEqual([]);
    expect(compared(parts, aboard('b', 67, 'person'))).toEqual(['scope-mismatch quantity-part']);
  });

  it('nor is a toll that names the dead', () => {
    const toll = (source: string, amount: Amount, of: string): Member =>
      member(source, { concept: 'kill', arguments: [quantity(amount, { of })] });
    expect(compared(toll('a', 17, 'dead'), toll('b', 21, 'person'))).toEqual([
      'undetermined quantity-undated',
    ]);
  });

  it('is no toll where its claim tells the whole beside it: 30 of the 80 wounded', () => {
    const part = (amount: number, whole: number) =>
      member('a', {
        concept: 'wound',
        arguments: [quantity(amount, { of: 'person', whole }), quantity(80, { of: 'wounded' })],
      });
    const wounded = member('b', { concept: 'wound', arguments: [quantity(80, { of: 'wounded' })] });
    expect(compared(part(30, 80), wounded)).toEqual([]);
    expect(compared(part(30, 90), wounded)).toEqual(['undetermined quantity-undated']);
  });

  it('unless it is the greater number', () => {
    expect(compared(aboard('a', 80, 'passenger'), aboard('b', 66, 'person'))).toEqual([
      'contradiction quantity-disjoint',
    ]);
  });
});

describe('a lower bound and a number far above it', () => {
  const aboard = (source: string, amount: Amount, more: More = {}): Member =>
    member(source, { concept: 'carry', arguments: [quantity(amount, { of: 'passenger', ...more })] });

  it('contradict each other: nobody says more than 100 of 200', () => {
    expect(compared(aboard('a', { min: 100 }), aboard('b', { min: 200 }))).toEqual([
      'contradiction quantity-bound-far',
    ]);
    expect(compared(aboard('a', 257), aboard('b', { min: 100 }))).toEqual([
      'contradiction quantity-bound-far',
    ]);
    expect(compared(aboard('a', 41), aboard('b', { min: 20 }))).toEqual(['contradiction quantity-bound-far']);
  });

  it.each<readonly [string, Member, Member]>([
    ['near', aboard('a', { min: 100 }), aboard('b', { min: 190 })],
    ['of few', aboard('a', { min: 18 }), aboard('b', 90)],
    ['hedged', aboard('a', { min: 24 }, hedged), aboard('b', 200)],
    ['above, of an upper bound', aboard('a', { max: 200 }), aboard('b', 90)],
    ['of a count that grows', toll('a', { min: 100 }, {}, fifteen), toll('b', 257, {}, ten)],
  ])('do not where it is %s', (_, a, b) => expect(compared(a, b)).toEqual(['detail quantity-bound']));
});

describe('ambulances sent', () => {
  const sent = (source: string, amount: Amount, published: string): Member =>
    member(source, { concept: 'send', arguments: [quantity(amount, { of: 'ambulance' })], published });

  it('can become more, and not fewer', () => {
    expect(compared(sent('a', 14, ten), sent('b', 50, fifteen))).toEqual(['update quantity-update']);
    expect(compared(sent('a', 50, ten), sent('b', 14, fifteen))).toEqual(['contradiction quantity-disjoint']);
  });
});

describe('a vague word', () => {
  it.each([
    [[18, 30], []],
    [[22, 30], ['contradiction quantity-disjoint']],
  ] as const)('that says %j', (amount, expected) => {
    const seats = (source: string, of: Amount, more: More = {}): Member =>
      member(source, { concept: 'hold', arguments: [quantity(of, { of: 'seat', ...more })] });
    expect(compared(seats('a', amount, hedged), seats('b', 90))).toEqual(expected);
  });
});

describe('a count that grows, in reports', () => {
  it.each([
    ['27 minutes apart', '2024-05-01T10:27:00Z', ['contradiction quantity-disjoint']],
    ['33 minutes apart', '2024-05-01T10:33:00Z', ['update quantity-update']],
  ])('%s', (_, later, expected) =>
    expect(compared(toll('a', 14, {}, ten), toll('b', 17, {}, later))).toEqual(expected),
  );
});

describe('measures in base units', () => {
  const metres = (source: string, amount: number): Member => long(source, amount, { unit: 'metre', of: '' });
  it.each([
    [5, 5.0001, []],
    [5, 5.002, ['contradiction quantity-disjoint']],
  ])('%d and %d metres', (a, b, expected) =>
    expect(compared(metres('a', a), metres('b', b))).toEqual(expected),
  );
});
