import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSound } from '../../../src/mentions/times/sound.js';
import type { TimeValue } from '../../../src/schema/types.js';
import { assertProperty } from '../../property.js';
import { timesIn } from './check-times.js';

const time = (value: Partial<TimeValue>): TimeValue => ({
  kind: 'time',
  precision: 'day',
  anchor: 'absolute',
  ...value,
});

describe('what can be told as a time', () => {
  test.each([
    [time({ start: '2021-11-24', end: '2021-11-25' }), true],
    [time({ start: '2021-11-24T10', end: '2021-11-24T10:30' }), true],
    [time({ start: '2021', end: '2022' }), true],
    [time({}), true],
    [time({ start: '2021-11-24' }), false],
    [time({ start: '2021-11-25', end: '2021-11-24' }), false],
    [time({ start: '2021-13-01', end: '2021-13-02' }), false],
    [time({ start: '2021-11-24T24', end: '2021-11-25' }), false],
    [time({ start: '-64997976', end: '-64997975' }), false],
    [time({ start: 'NaN-NaN-NaN', end: 'NaN-NaN-NaN' }), false],
    [time({ day: Number.NaN }), false],
    [time({ duration: 'P18M' }), true],
    [time({ duration: 'PT36H', offset: '-P2D' }), true],
    [time({ duration: 'PT6e+24S' }), false],
    [time({ offset: `-P${'9'.repeat(16)}D` }), false],
  ])('%o: %s', (value, sound) => {
    expect(isSound(value)).toBe(sound);
  });

  test('times beyond the years of four figures are none', () => {
    expect(
      timesIn('It began 65 million years ago and ended 10,000,000,000,000 days ago.', '2021-11-25'),
    ).toEqual([]);
    expect(timesIn('بدأ قبل 65 مليون سنة.', '2021-11-25')).toEqual([]);
    expect(timesIn(`It went on for ${'9'.repeat(24)} minutes.`, '2021-11-25')).toEqual([]);
  });
});

/** Words and figures of times, of which phrases are made that mean something and phrases that mean nothing. */
const parts = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map(String),
  fc.integer({ min: 1000, max: 2300 }).map(String),
  fc.bigInt({ min: 10_000n, max: 10n ** 18n }).map(String),
  fc.constantFrom(
    ...[
      'on',
      'of',
      'from',
      'to',
      'until',
      'between',
      'and',
      'the',
      'last',
      'next',
      'this',
      'ago',
      'later',
      'early',
      'late',
    ],
    ...[
      'May',
      'February',
      'Dec.',
      'Sunday',
      'Monday',
      'today',
      'yesterday',
      'week',
      'months',
      'years',
      'days',
      'century',
    ],
    ...[
      'at',
      'pm',
      'a.m.',
      'GMT',
      'AEST',
      'ET',
      '/',
      '-',
      ':',
      '.',
      ',',
      '2021',
      '31/2/2021',
      '04:40',
      '1443',
      'Ramadan',
      'AH',
    ],
    ...[
      'في',
      'من',
      'إلى',
      'بين',
      'قبل',
      'منذ',
      'بعد',
      'الماضي',
      'المقبل',
      'الجاري',
      'أوائل',
      'مساء',
      'الساعة',
      'يوم',
    ],
    ...[
      'فبراير',
      'مارس',
      'كانون',
      'الأحد',
      'الاثنين',
      'أمس',
      'شهر',
      'أعوام',
      'أيام',
      'محرم',
      'هـ',
      'ومايو',
      'الربع',
      'الأول',
    ],
  ),
);

test('whatever is said of a time, its value is sound', () => {
  assertProperty(
    fc.property(
      fc.array(fc.tuple(parts, fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 9 }),
      fc.constantFrom(undefined, '2021-11-25', '2024-02-29T23:10:00Z', '2021-12-31T05:00:00+03:00'),
      (words, publishedAt) => {
        for (const { value } of timesIn(words.flat().join(''), publishedAt))
          expect(isSound(value)).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});
