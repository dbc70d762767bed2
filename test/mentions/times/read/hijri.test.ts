import { describe, expect, test } from 'vitest';
import { hijriDayNumber, hijriYearOf } from '../../../../src/mentions/times/hijri-day.js';
import { isoDay } from '../../../../src/mentions/times/iso-day.js';
import { check, published, timesIn } from '../check-times.js';

const hijri = (start: string, end: string, precision: 'day' | 'month' | 'year') =>
  ({ start, end, precision, anchor: 'absolute', approximate: true }) as const;

describe('the tabular calendar', () => {
  test.each([
    [1443, 1, 1, '2021-08-10'],
    [1442, 9, 1, '2021-04-13'],
    [1400, 1, 1, '1979-11-21'],
    [1, 1, 1, '0622-07-19'],
  ] as const)('%i-%i-%i', (year, month, day, civil) => {
    expect(isoDay(hijriDayNumber(year, month, day))).toBe(civil);
    expect(hijriYearOf(hijriDayNumber(year, month, day))).toBe(year);
  });

  test('months and years follow on one another without a gap', () => {
    for (let year = 1300; year < 1500; year++) {
      const months = [...Array(12).keys()].map(
        (m) => hijriDayNumber(year, m + 2, 1) - hijriDayNumber(year, m + 1, 1),
      );
      expect(months.slice(0, 11)).toEqual([30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30]);
      const last = hijriDayNumber(year + 1, 1, 1) - hijriDayNumber(year, 12, 1);
      expect([29, 30]).toContain(last);
      expect(hijriYearOf(hijriDayNumber(year + 1, 1, 1) - 1)).toBe(year);
    }
  });

  test('it keeps within two days of the Umm al-Qura calendar', () => {
    const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    });
    for (let day = 14_000; day < 20_000; day += 29) {
      const parts = calendar.formatToParts(day * 86_400_000);
      const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
      const tabular = hijriDayNumber(part('year'), part('month'), part('day'));
      expect(Math.abs(tabular - day)).toBeLessThanOrEqual(2);
    }
  });
});

describe('which years are of the Hijri calendar', () => {
  test.each([
    ['بتاريخ 1/1/1258.', '1258-01-01'],
    ['بتاريخ 1/1/1320.', '1902-04-10'],
    ['بتاريخ 1/1/1571.', '1571-01-01'],
    ['في سنة 1132هـ.', '1719-11-14'],
    ['في رمضان 1442.', '2021-04-13'],
  ])('%s', (text, start) => {
    expect(timesIn(text).map(({ value }) => value.start)).toEqual([start]);
  });

  test('one of the common era stands beside a Hijri month', () => {
    expect(timesIn('في رمضان 2021.').filter(({ value }) => value.start !== undefined)).toEqual([]);
  });
});

describe('Hijri times', () => {
  check([
    [
      hijri('2021-08-10', '2022-07-30', 'year'),
      [
        'صدر القانون في [1443هـ].',
        'صدر القانون [عام 1443هـ].',
        'صدر القانون [عام 1443 للهجرة].',
        'صدر القانون [سنة ١٤٤٣ هجرية].',
        'The law dates from [1443 AH].',
      ],
    ],
    [
      hijri('2021-10-08', '2021-11-07', 'month'),
      [
        'صدر القانون في [ربيع الأول 1443].',
        'صدر القانون في [شهر ربيع الأول 1443 هـ].',
        'في [ربيع أول 1443هـ].',
      ],
    ],
    [
      hijri('2021-08-19', '2021-08-20', 'day'),
      [
        'صدر القانون في [10 محرم 1443].',
        'صدر القانون في [10 محرم 1443هـ].',
        'صدر القانون في [العاشر من محرم عام 1443].',
        'صدر القانون بتاريخ [10/1/1443هـ].',
        'صدر القانون بتاريخ [1443/1/10].',
        'It was passed on [10 Muharram 1443].',
        'It was passed on [10 Muharram 1443 AH].',
      ],
    ],
  ]);

  describe('with what shows the day', () => {
    check([
      [
        {
          start: '2021-08-18',
          end: '2021-08-19',
          precision: 'day',
          anchor: 'absolute',
          weekday: 3,
          month: 8,
          dayOfMonth: 18,
        },
        [
          'صدر القانون يوم [الأربعاء 10 محرم 1443هـ].'.replace('يوم [', '[يوم '),
          'صدر القانون [الأربعاء 10 محرم 1443هـ الموافق 18 أغسطس 2021].',
          'صدر القانون في [10 محرم 1443هـ (18 أغسطس 2021)].',
          'صدر القانون في [18 أغسطس 2021 الموافق 10 محرم 1443هـ].',
        ],
      ],
      [
        { start: '2021', end: '2022', precision: 'year', anchor: 'absolute' },
        ['صدر القانون [عام 1443هـ/2021م].'],
      ],
    ]);
  });

  describe('without a year', () => {
    const lunar = (start: string, end: string, precision: 'day' | 'month') =>
      ({ ...hijri(start, end, precision), anchor: 'publication' }) as const;
    check(
      [
        [
          lunar('2021-04-13', '2021-05-13', 'month'),
          ['أغلق السوق في [رمضان الماضي].', 'أغلق السوق في [شهر رمضان].'],
        ],
        [
          lunar('2022-04-03', '2022-05-03', 'month'),
          ['سيغلق السوق في [شهر رمضان].', 'يغلق السوق [شهر رمضان المقبل].'],
        ],
        [lunar('2021-08-19', '2021-08-20', 'day'), ['أغلق السوق في [العاشر من محرم].']],
      ],
      published,
    );
  });

  test.each(['قال رمضان حسن إنه وصل.', 'فاز الفريق 3 صفر.', 'بلغ السعر 1443 دولارا.', 'الأجر 1443 شهريا.'])(
    'none in %s',
    (text) => {
      expect(timesIn(text, published)).toEqual([]);
    },
  );

  test('a month without a year is left out where no date is known', () => {
    expect(timesIn('أغلق السوق في شهر رمضان.')).toEqual([]);
  });
});
