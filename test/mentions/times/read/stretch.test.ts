import { describe, expect, test } from 'vitest';
import { check, published, timesIn } from '../check-times.js';

const months = (start: string, end: string) =>
  ({ start, end, precision: 'month', anchor: 'absolute' }) as const;
const years = (start: string, end: string) =>
  ({ start, end, precision: 'year', anchor: 'absolute' }) as const;
const days = (start: string, end: string, weekday: number, month: number, dayOfMonth: number) =>
  ({ start, end, precision: 'day', weekday, month, dayOfMonth }) as const;

describe('stretches of the calendar', () => {
  check([
    [
      months('2021-03', '2021-06'),
      [
        'توقف العمل من [آذار إلى أيار 2021].',
        'توقف العمل من [مارس إلى مايو 2021].',
        'توقف العمل من [مارس/آذار حتى مايو/أيار 2021].',
        'توقف العمل بين [مارس ومايو 2021].',
        'توقف العمل بين [شهري مارس ومايو من عام 2021].',
        'Work stopped from [March to May 2021].',
        'Work stopped between [March and May 2021].',
      ],
    ],
    [months('2020-12', '2021-03'), ['من [ديسمبر إلى فبراير 2021].', 'from [December to February 2021].']],
    [
      years('2014', '2019'),
      [
        'بين [عامي 2014 و2018].',
        'ما بين [2014 و2018].',
        'بين [العامين 2014 و2018].',
        'في الفترة من [2014 إلى 2018].',
        'من [عام 2014 حتى عام 2018].',
        'between [2014 and 2018].',
        'from [2014 until 2018].',
      ],
    ],
    [years('2019', '2021'), ['في [العام 2019-2020].', 'في [عامي 2019 و2020].', 'in [2019-2020].']],
    [
      { ...days('2021-05-03', '2021-05-08', 1, 5, 3), anchor: 'absolute' },
      [
        'يعقد من [3 إلى 7 مايو 2021].',
        'يعقد بين [3 و7 مايو 2021].',
        'from [3 to 7 May 2021].',
        'from [May 3 to 7, 2021].',
      ],
    ],
    [
      { ...days('2021-04-28', '2021-05-04', 3, 4, 28), anchor: 'absolute' },
      ['من [28 أبريل إلى 3 مايو 2021].', 'from [28 April to 3 May 2021].'],
    ],
    [
      { ...days('2021-05-03', '2021-05-06', 1, 5, 3), anchor: 'absolute' },
      ['يعقد [أيام 3 و4 و5 مايو 2021].'],
    ],
  ]);
});

describe('stretches set against a publication date', () => {
  check(
    [
      [
        { ...days('2021-11-28', '2021-12-03', 7, 11, 28), anchor: 'publication' },
        ['سيعقد من [الأحد إلى الخميس].', 'It will run from [Sunday to Thursday].'],
      ],
      [
        { ...days('2021-11-28', '2021-11-30', 7, 11, 28), anchor: 'publication' },
        ['سيعقد [يومي الأحد والاثنين].'],
      ],
      [
        {
          ...days('2021-11-21T20', '2021-11-21T22', 7, 11, 21),
          precision: 'hour',
          anchor: 'publication',
          zone: 'local',
        },
        [
          'انقطع التيار من [الساعة الثامنة حتى العاشرة مساء الأحد].',
          'Power failed between [8pm and 10pm on Sunday].',
        ],
      ],
    ],
    published,
  );
});

describe('two times and no stretch', () => {
  test.each([
    'أجلت اللجنة الاجتماع من الأحد إلى الخميس.',
    'The meeting was postponed from Sunday to Thursday.',
    'وصل الأحد والاثنين عاد.',
    'في عامي 2014 و2018 فاز.',
    'He won in 2014 and 2018.',
    'توقف من الأحد إلى مايو.',
  ])('%s', (text) => {
    expect(timesIn(text, published)).toHaveLength(2);
  });

  test('an event far before them moves neither', () => {
    const text = 'The union postponed the strike over the pay of nurses, and works from Sunday to Thursday.';
    expect(timesIn(text, published)).toHaveLength(1);
  });

  test('ends that no date fixes stay two times', () => {
    expect(timesIn('يعقد من الأحد إلى الخميس.').map(({ text }) => text)).toEqual(['الأحد', 'الخميس']);
  });
});

describe('stretches that give no year', () => {
  const ends = (text: string, day: string): readonly string[] =>
    timesIn(text, day).map(({ value }) => `${value.start} ${value.end}`);
  test.each([
    ['It ran between March and May.', '2023-03 2023-06'],
    ['It ran from November to February.', '2023-11 2024-03'],
    ['It will run from November to February.', '2024-11 2025-03'],
    ['أغلق بين مارس ومايو.', '2023-03 2023-06'],
    ['سيغلق المعرض من 1 مارس إلى 10 مارس.', '2024-03-01 2024-03-11'],
    ['It was open from 1 March to 10 March.', '2024-03-01 2024-03-11'],
    ['It will be open from 1 March to 10 March.', '2024-03-01 2024-03-11'],
    ['It was closed from 28 December to 3 January.', '2023-12-28 2024-01-04'],
  ])('%s', (text, expected) => {
    expect(ends(text, '2024-03-05')).toEqual([expected]);
  });
});
