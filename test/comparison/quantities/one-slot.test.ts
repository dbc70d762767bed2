import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../src/compare.js';
import { compareQuantities } from '../../../src/comparison/quantities/quantities.js';
import { member, members, place, quantity, rulings, time } from '../members.js';

/** The rules by which the numbers of reports of one sentence each differ, but for those that say only that the words do. */
function rulesOf(...texts: readonly string[]): readonly string[] {
  const report = compareClaims(texts.map((text, i) => ({ id: `s${i}`, text })));
  return report.groups
    .flatMap((g) => g.differences)
    .filter((d) => d.slot === 'quantity' && d.rule !== 'substituted-open')
    .map((d) => d.rule);
}

describe('numbers of one slot', () => {
  it.each([
    [
      'one measure',
      'The price of wheat rose 12 percent in May.',
      'The price of wheat rose 9 percent in May.',
    ],
    [
      'one period',
      'Profit rose 12 percent in the first quarter of 2023.',
      'Profit rose 9 percent in the first quarter of 2023.',
    ],
    ['both to', 'Oil prices rose to 75 dollars on Monday.', 'Oil prices rose to 85 dollars on Monday.'],
    ['one measure, in Arabic', 'ارتفع سعر القمح 12 بالمئة في مايو.', 'ارتفع سعر القمح 9 بالمئة في مايو.'],
  ])('are compared: %s', (_, a, b) => expect(rulesOf(a, b)).toEqual(['quantity-disjoint']));

  it.each([
    [
      'another measure',
      'The price of wheat rose 12 percent in May.',
      'The price of housing rose 9 percent in May.',
    ],
    [
      'another period',
      'Profit rose 12 percent in the first quarter of 2023.',
      'Profit rose 9 percent in the first half of 2023.',
    ],
    [
      'a period gone by',
      'Profit at the firm was 12 million dollars.',
      'Profit at the firm was 9 million dollars last year.',
    ],
    ['to, and not by', 'Oil prices rose by 5 dollars on Monday.', 'Oil prices rose to 85 dollars on Monday.'],
    [
      'to, and not by, in Arabic',
      'ارتفع سعر النفط 5 دولارات الاثنين.',
      'ارتفع سعر النفط إلى 85 دولارا الاثنين.',
    ],
  ])('are not numbers of %s', (_, a, b) => expect(rulesOf(a, b)).toEqual([]));
});

const killed = (source: string, amount: number, ...where: Parameters<typeof place>[]) =>
  member(source, { concept: 'kill', arguments: [quantity(amount), ...where.map((w) => place(...w))] });
const found = (...group: ReturnType<typeof killed>[]) =>
  rulings(compareQuantities(members(...group), () => 0.9));
const fes: Parameters<typeof place> = ['MA/fes', { within: ['MA/north', 'MA'] }];
const agadir: Parameters<typeof place> = ['MA/agadir', { within: ['MA'] }];
const north: Parameters<typeof place> = ['MA/north', { within: ['MA'] }];

describe('numbers of places', () => {
  it('that exclude one another are not compared', () =>
    expect(found(killed('a', 12, fes), killed('b', 30, agadir))).toEqual([]));

  it('of which one lies in the other are a part and its whole, where the part is the lower', () => {
    expect(found(killed('a', 12, fes), killed('b', 30, north))).toEqual(['scope-mismatch quantity-part']);
    expect(found(killed('a', 30, fes), killed('b', 12, north))).toEqual(['undetermined quantity-undated']);
  });

  it('are compared place by place where one report gives several', () => {
    const group = [
      killed('a', 12, fes),
      killed('a', 30, agadir),
      killed('a', 42),
      killed('b', 13, fes),
      killed('b', 44),
    ];
    expect(found(...group)).toEqual(['undetermined quantity-undated', 'undetermined quantity-undated']);
  });

  it('leave out what is under a part and told of no place', () => {
    const group = [killed('a', 12, fes), killed('a', 30, agadir), killed('a', 20), killed('b', 50)];
    expect(found(...group)).toEqual([]);
  });
});

it('numbers of a town and of its state are a part and its whole too', () =>
  expect(found(killed('a', 12, fes), killed('b', 30, ['MA', {}]))).toEqual(['scope-mismatch quantity-part']));

describe('numbers of times', () => {
  const on = (source: string, amount: number, more: Parameters<typeof time>[1]) =>
    member(source, { concept: 'kill', arguments: [quantity(amount), time('', more)] });

  it('that lie apart are not compared', () =>
    expect(found(on('a', 12, { day: 1 }), on('b', 30, { day: 3 }))).toEqual([]));

  it('are a part and its whole where one counts since long before', () =>
    expect(
      found(killed('a', 12), on('b', 340, { start: '2024-03', end: '2024-04', relation: 'since' })),
    ).toEqual(['scope-mismatch quantity-part']));
});

it.each([
  ['Police arrested 20 people on Monday.', 'Police have arrested 400 people since the protests began.'],
  ['قتل 12 شخصا في قصف على المدينة الاثنين.', 'قتل 340 شخصا في قصف على المدينة منذ مارس.'],
])('a number of all since something began is a whole: %s', (a, b) =>
  expect(rulesOf(a, b)).toEqual(['quantity-part']),
);

it('how strong an earthquake was is one measure, whatever the words around it', () =>
  expect(
    rulesOf(
      'The 6.1-magnitude quake struck the island, killing ten people.',
      'A magnitude-5.9 quake struck the island, killing ten people.',
    ),
  ).toEqual(['quantity-disjoint']));

it('numbers that name a year and count nothing are left open', () => {
  const office = (year: number): string =>
    `The organisers of the ${year} World Cup opened an office in Rabat on Sunday.`;
  expect(rulesOf(office(2026), office(2030))).toEqual([]);
  expect(rulesOf(office(1826), office(1830))).toEqual(['substituted']);
});

it.each([
  ['Police say 12 were arrested.', 'Police say 40 were arrested.'],
  ['تجمع محتجون أمام المبنى واعتقل 12 منهم.', 'تجمع محتجون أمام المبنى واعتقل 40 منهم.'],
])('numbers of those whom an act befell need no noun: %s', (a, b) => expect(rulesOf(a, b)).not.toEqual([]));

it('a number that is planned says nothing against one that came about', () => {
  const [a, b] = [killed('a', 12), killed('b', 30)];
  const planned = { ...a, claim: { ...a.claim, certainty: 'planned' as const } };
  expect(found(planned, b)).toEqual([]);
});
