import { expect, test } from 'vitest';
import { compareClaims } from '../../../src/index.js';

/** The rules by which the numbers of two texts are told to differ, but for what their words alone say. */
function rulesOf(...texts: readonly string[]): readonly string[] {
  const { groups } = compareClaims(
    texts.map((text, i) => ({ id: String(i), text, publishedAt: '2026-03-10T12:00:00Z' })),
  );
  return groups
    .flatMap(({ differences }) => differences)
    .filter(({ slot, rule }) => slot === 'quantity' && rule.startsWith('quantity'))
    .map(({ rule }) => rule);
}

test.each([
  [
    'Floods killed 31 people in the north on Sunday.',
    'Floods killed 77 people across the country on Sunday.',
  ],
  ['Floods killed 31 people in the north of the country.', 'Floods killed 77 people nationwide.'],
  ['The strike closed 12 schools in the capital.', 'The strike closed 40 schools across the country.'],
  ['The virus infected 40 people in the region.', 'The virus infected 200 people worldwide.'],
  ['The bank will cut 500 jobs in Spain.', 'The bank will cut 3,000 jobs worldwide.'],
  ['Floods killed 31 people in northern India.', 'Floods killed 77 people in India.'],
  ['قتلت السيول 31 شخصا في شمال البلاد الأحد.', 'قتلت السيول 77 شخصا في عموم البلاد الأحد.'],
  ['قتلت السيول 31 شخصا في القرى الشمالية الأحد.', 'قتلت السيول 77 شخصا في أنحاء البلاد الأحد.'],
  ['دمرت السيول 31 منزلا في بلدة القبيات الأحد.', 'دمرت السيول 77 منزلا في لبنان الأحد.'],
  ['أصيب 20 شخصا بالكوليرا في حي الزهور.', 'أصيب 300 شخص بالكوليرا في الخرطوم.'],
  ['Floods killed 31 people in Mandvi on Sunday.', 'Floods killed 77 people in India on Sunday.'],
  ['أغلق الإضراب 12 مدرسة في العاصمة.', 'أغلق الإضراب 40 مدرسة في مختلف المحافظات.'],
  ['اعتقلت الشرطة 9 أشخاص في شرق المدينة.', 'اعتقلت الشرطة 25 شخصا في المدينة.'],
])('fewer in a narrower place without a name are a part: %s', (one, other) =>
  expect(rulesOf(one, other)).toEqual(['quantity-part']),
);

test.each([
  // more in the narrower place
  [
    'Floods killed 77 people in the capital.',
    'Floods killed 31 people across the country.',
    'quantity-disjoint',
  ],
  // of one width
  ['Floods killed 31 people in the capital.', 'Floods killed 77 people in the city.', 'quantity-disjoint'],
  // where one says nothing of where
  ['Floods killed 31 people in the capital.', 'Floods killed 77 people.', 'quantity-disjoint'],
  // where something lies is no part of the town that it lies by
  [
    'قتل 31 شخصا في تحطم طائرة جنوب العاصمة الأحد.',
    'قتل 77 شخصا في تحطم طائرة قرب العاصمة الأحد.',
    'quantity-disjoint',
  ],
])('and are at odds otherwise: %s', (one, other, rule) => expect(rulesOf(one, other)).toEqual([rule]));

test('two sides are two things', () =>
  expect(
    rulesOf(
      'Floods killed 31 people in the north on Sunday.',
      'Floods killed 77 people in the south on Sunday.',
    ),
  ).toEqual([]));

test.each([
  [
    'Landslides destroyed 40 homes in Mandvi on Sunday.',
    'Landslides destroyed 110 homes in Bagru on Sunday.',
  ],
  [
    'Landslides destroyed 40 homes in Mandvi on Sunday.',
    'Landslides destroyed 110 homes in Cairo on Sunday.',
  ],
  ['هدمت القوات 5 منازل في يطا الأحد.', 'هدمت القوات 12 منزلا في زاتا الأحد.'],
])('two places that no list knows are two things: %s', (one, other) =>
  expect(rulesOf(one, other)).toEqual([]),
);

test.each([
  [
    'Landslides destroyed 40 homes in Mandvi on Sunday.',
    'Landslides destroyed 110 homes in Mandvi on Sunday.',
  ],
  ['Landslides destroyed 40 homes in Mandvi on Sunday.', 'Landslides destroyed 110 homes on Sunday.'],
  [
    'Landslides destroyed 240 homes in Mandvi on Sunday.',
    'Landslides destroyed 110 homes in India on Sunday.',
  ],
  ['هدمت القوات 5 منازل في يطا الأحد.', 'هدمت القوات 12 منزلا في يطا الأحد.'],
])('and one is one: %s', (one, other) => expect(rulesOf(one, other)).toEqual(['quantity-disjoint']));
