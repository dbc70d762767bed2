import { describe, expect, test } from 'vitest';
import { check, published, timesIn } from './check-times.js';

const day = (start: string, end: string, weekday: number, month: number, dayOfMonth: number) =>
  ({ start, end, precision: 'day', weekday, month, dayOfMonth, anchor: 'publication' }) as const;

describe('parts of a year, month or century', () => {
  const part = (start: string, end: string, precision: 'month' | 'year' = 'month') =>
    ({ start, end, precision, anchor: 'absolute' }) as const;
  check([
    [
      part('2021-01', '2021-04'),
      [
        'نما في [الربع الأول من 2021].',
        'نما في [الربع الأول من عام 2021].',
        'It grew in the [first quarter of 2021].',
      ],
    ],
    [
      part('2021-07', '2022-01'),
      ['نما في [النصف الثاني من العام 2021].', 'It grew in the [second half of 2021].'],
    ],
    [
      part('2021-01', '2021-07'),
      ['نما في [الأشهر الستة الأولى من 2021].', 'It grew in the [first six months of 2021].'],
    ],
    [
      { start: '2021-05-08', end: '2021-05-15', precision: 'week', month: 5, anchor: 'absolute' },
      ['في [الأسبوع الثاني من مايو 2021].', 'in the [second week of May 2021].'],
    ],
    [
      part('1950', '2000', 'year'),
      ['في [النصف الثاني من القرن الماضي].', 'in the [second half of the 20th century].'],
    ],
    [
      { start: '2021-05-01', end: '2021-05-17', precision: 'month', month: 5, anchor: 'absolute' },
      ['في [النصف الأول من مايو 2021].', 'in the [first half of May 2021].'],
    ],
    [
      { precision: 'year', anchor: 'publication', yearOffset: -1, part: 'end' },
      ['في [الربع الرابع من العام الماضي].'],
    ],
    [
      { start: '2021-06-21', end: '2021-07', precision: 'month', anchor: 'absolute', part: 'end' },
      [
        'بلغ الدين ب[نهاية النصف الأول من عام 2021] مئة.',
        'at [the end of the second quarter of 2021].',
        'It stood at ten at [the end of the first half of 2021].',
      ],
    ],
  ]);
});

describe('centuries, years in words, years with a letter', () => {
  const century = { start: '1900', end: '2000', precision: 'century', anchor: 'absolute' } as const;
  check([
    [century, ['في [القرن العشرين].', 'في [القرن الـ20].', 'in the [twentieth century].']],
    [
      { start: '2011', end: '2012', precision: 'year', anchor: 'absolute' },
      ['وقع [سنة ألفين وأحد عشر].', 'وقع في [2011م].', 'وقع [عام 2011م].', 'وقع [عام 2011 ميلادية].'],
    ],
  ]);
});

describe('times set against a publication date', () => {
  const span = (start: string, end: string, duration: string, precision: 'day' | 'year') =>
    ({ start, end, precision, anchor: 'publication', duration, relation: 'during' }) as const;
  check(
    [
      [
        day('2021-11-07', '2021-11-08', 7, 11, 7),
        [
          'وصل في [السابع من الشهر الجاري].',
          'وصل في [7 من هذا الشهر].',
          'وصل في [السابع من الجاري].',
          'وصل في [7 الجاري].',
        ],
      ],
      [day('2021-10-07', '2021-10-08', 4, 10, 7), ['وصل في [السابع من الشهر الماضي].']],
      [
        {
          ...day('2021-11-07T05', '2021-11-07T12', 7, 11, 7),
          precision: 'part-of-day',
          partOfDay: 'morning',
        },
        ['وصل [صباح السابع من الشهر الجاري].'],
      ],
      [day('2021-11-14', '2021-11-15', 7, 11, 14), ['وصل [الأحد قبل الماضي].']],
      [
        { start: '2019', end: '2020', precision: 'year', anchor: 'publication' },
        ['تأسس [العام قبل الماضي].', 'It was founded [the year before last].'],
      ],
      [
        { start: '2021-09', end: '2021-10', precision: 'month', month: 9, anchor: 'publication' },
        ['تأسس [الشهر قبل الماضي].'],
      ],
      [
        span('2021-11-24', '2021-11-26', 'P1D', 'day'),
        ['قتلوا [خلال الساعات الـ24 الماضية].', 'قتلوا [خلال الـ24 ساعة الماضية].'],
      ],
      [
        span('2018-11', '2021-12', 'P3Y', 'year'),
        ['نما [خلال السنوات الثلاث الماضية].', 'It grew [over the past three years].'],
      ],
      [
        span('2011-11', '2021-12', 'P10Y', 'year'),
        ['نما في [العقد الماضي].', 'It grew in [the last decade].'],
      ],
      [
        { start: '2011', end: '2012', precision: 'year', anchor: 'publication' },
        ['تأسس [قبل عقد من الزمن].', 'تأسس [قبل عقد].'],
      ],
      [
        { start: '2021-12', end: '2022-03', precision: 'season', season: 'winter', anchor: 'publication' },
        ['سيقام [هذا الشتاء].', 'It is held [this winter].'],
      ],
      [
        {
          start: '2022-05-11',
          end: '2022-05-21',
          precision: 'month',
          month: 5,
          anchor: 'publication',
          part: 'middle',
        },
        ['It will open in [mid-May].'],
      ],
    ],
    published,
  );
});

describe('clock times', () => {
  const at = (clock: string, zone: string, precision: 'hour' | 'minute' = 'hour') =>
    ({ precision, anchor: 'none', clock, zone }) as const;
  check([
    [at('10:30', 'local', 'minute'), ['وصل في [العاشرة والنصف].', 'وصل في [الساعة العاشرة والنصف].']],
    [
      at('08:10', 'local', 'minute'),
      ['وصل في [الساعة الثامنة وعشر دقائق صباحا].', 'وصل في [الثامنة وعشر دقائق].'],
    ],
    [at('08:00', '+00:00'), ['وصل عند [الساعة الثامنة بتوقيت غرينتش (الحادية عشرة بالتوقيت المحلي)].']],
    [at('22:25', 'local', 'minute'), ['وصل في [الساعة العاشرة و25 دقيقة مساء].']],
    [
      at('14:00', 'local'),
      [
        'وصل عند [الساعة 14:00 بتوقيت دمشق].',
        'وصل عند [الساعة 14:00 بالتوقيت السوري].',
        'at [2 pm Damascus time].',
      ],
    ],
    [
      at('14:00', '+03:00'),
      [
        'وصل عند [الساعة 14:00 بتوقيت دمشق (11:00 بتوقيت غرينيتش)].',
        'at [14:00 GMT+3].',
        'at [14:00 (GMT+3)].',
      ],
    ],
  ]);
});

test.each([
  'الثانية من نوعها.',
  'وصل العاشر والأخير.',
  'حصل على النصف الأول من المبلغ.',
  'won the second half of the match.',
  'صوت 1443 ناخبا.',
  'a 1901 Boston time capsule',
  'بعمق 2011 مترا.',
])('no time in %s', (text) => {
  expect(timesIn(text, published).map((mention) => mention.text)).toEqual([]);
});
