import { describe, expect, test } from 'vitest';
import { check, published, timesIn } from './check-times.js';

const saturday = (start: string, end: string, dayOfMonth: number) =>
  ({ start, end, precision: 'day', weekday: 6, month: 11, dayOfMonth, anchor: 'publication' }) as const;

describe('a verb of speech tells of a day right beside it', () => {
  check(
    [
      [saturday('2021-11-20', '2021-11-21', 20), ['The minister said on [Saturday].']],
      [
        saturday('2021-11-27', '2021-11-28', 27),
        ['He said that talks on [Saturday].', 'He said it on [Saturday].'],
      ],
    ],
    published,
  );
});

const tuesday = (start: string, end: string, dayOfMonth: number) =>
  ({ start, end, precision: 'day', weekday: 2, month: 11, dayOfMonth, anchor: 'publication' }) as const;

describe('a day lies where the verb that it is said of looks', () => {
  check(
    [
      [
        tuesday('2021-11-23', '2021-11-24', 23),
        [
          'The council cut its fees on [Tuesday].',
          'The guards may have shot the driver on [Tuesday].',
          'The judge signed the order on [Tuesday].',
          'The match was held on [Tuesday].',
          'Lens edged Rennes on [Tuesday].',
          'He knocked out the champion on [Tuesday].',
          "The fair didn't open [Tuesday].",
          'The fair did not open on [Tuesday].',
          'لم يفتتح المعرض [الثلاثاء].',
          'لم يوقع الوزير الاتفاق [الثلاثاء].',
          'عثر على الغواص على قيد الحياة [الثلاثاء].',
        ],
      ],
      [
        tuesday('2021-11-30', '2021-12-01', 30),
        [
          'لن يفتتح المعرض [الثلاثاء].',
          "The fair won't open [Tuesday].",
          'The match will be held on [Tuesday].',
          'The coach said the match would be held on [Tuesday].',
        ],
      ],
    ],
    published,
  );
});

describe('a month is no modal, and a label no day', () => {
  check(
    [
      [
        {
          start: '2021-05-04',
          end: '2021-05-05',
          precision: 'day',
          weekday: 2,
          month: 5,
          dayOfMonth: 4,
          anchor: 'publication',
        },
        ['The bridge collapsed on [4 May].'],
      ],
      [
        { start: '2021-05', end: '2021-06', precision: 'month', month: 5, anchor: 'publication' },
        ['They met after the talks in [May] round two.'],
      ],
    ],
    published,
  );
});

const may = (year: number) =>
  ({
    start: `${year}-05`,
    end: `${year}-06`,
    precision: 'month',
    month: 5,
    anchor: 'publication',
  }) as const;

describe('a month lies ahead of what may come about, and of that by which something is to be done', () => {
  check(
    [
      [may(2022), ['The dispute may end in [May].', 'قد ينتهي الخلاف في [مايو].']],
      [may(2021), ['The dispute may have ended in [May].', 'قد انتهى الخلاف في [مايو].']],
      [
        { ...may(2022), start: '2022-03', end: '2022-04', month: 3, relation: 'before' },
        ['He said the dam would be done [by March].'],
      ],
    ],
    published,
  );
});

test('a name behind by is no month', () => {
  expect(timesIn('The paper was signed by May.', published)).toEqual([]);
});
