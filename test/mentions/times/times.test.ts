import { describe, expect, test } from 'vitest';
import { check, published, timesIn } from './check-times.js';

const day = (start: string, end: string, weekday: number, month: number, dayOfMonth: number) =>
  ({ start, end, precision: 'day', weekday, month, dayOfMonth }) as const;
const third = { ...day('2016-10-03', '2016-10-04', 1, 10, 3), anchor: 'absolute' } as const;
const today = { ...day('2021-11-25', '2021-11-26', 4, 11, 25), anchor: 'publication' } as const;
const wednesday = { ...day('2021-11-24', '2021-11-25', 3, 11, 24), anchor: 'publication' } as const;
const twoDaysAgo = { ...day('2021-11-23', '2021-11-24', 2, 11, 23), anchor: 'publication' } as const;
const tomorrow = { ...day('2021-11-26', '2021-11-27', 5, 11, 26), anchor: 'publication' } as const;
const month = (start: string, end: string, number: number, anchor: 'absolute' | 'publication') =>
  ({ start, end, precision: 'month', month: number, anchor }) as const;
const year = (start: string, end: string, anchor: 'absolute' | 'publication') =>
  ({ start, end, precision: 'year', anchor }) as const;

describe('calendar times', () => {
  check([
    [
      third,
      [
        'في [3 أكتوبر 2016] قتل 14 شخصا.',
        'في [الثالث من تشرين الأول/أكتوبر 2016].',
        'في [٣ تشرين الأول 2016].',
        'بتاريخ [3/10/2016].',
        'في [3 أكتوبر/ تشرين الأول 2016].',
        'في [3 أكتوبر من عام 2016].',
        'في [3 تشرين الأول (أكتوبر) 2016].',
        'On [October 3 2016] he left.',
        'On [3 Oct 2016] he left.',
        'On [3 October, 2016] he left.',
        'On [Oct. 3, 2016], he left.',
        'On [Monday, 3 October 2016] he left.',
        'On [the 3rd of October 2016] he left.'.replace('[the ', 'the ['),
        'It was [2016/10/03].',
        'It was [2016-10-03].',
        'وقع [الاثنين 3 أكتوبر 2016].',
        'وقع [يوم الاثنين، 3 أكتوبر 2016].',
        'في [3 تشرين 1 2016].',
        'It was [3-Oct-2016].',
        'It was [3-Oct-16].',
        'It was [3/Oct/2016].',
      ],
    ],
    [
      month('2014-07', '2014-08', 7, 'absolute'),
      [
        'في [يوليو/ تموز 2014].',
        'في [تموز/يويلو 2014].',
        'في [يوليوز 2014].',
        'في [جويلية 2014].',
        'في [تموز 2014].',
        'في [شهر يوليو 2014].',
        'في [شهر تموز من عام 2014].',
        'in [July 2014].',
        'in [July of 2014].',
      ],
    ],
    [
      month('2019-03', '2019-04', 3, 'absolute'),
      ['في [مارس 2019].', 'في [آذار/مارس 2019].', 'In [March 2019] he left.'],
    ],
    [
      month('2020-05', '2020-06', 5, 'absolute'),
      ['في [ماي 2020].', 'في [أيار 2020].', 'في [مايو/أيار 2020].', 'in [May 2020].'],
    ],
    [
      month('2021-08', '2021-09', 8, 'absolute'),
      ['في [غشت 2021].', 'في [أوت 2021].', 'في [آب 2021].', 'في [آب/ أغسطس 2021].', 'in [Aug. 2021].'],
    ],
    [
      year('1993', '1994', 'absolute'),
      [
        'في [عام 1993] وقعا.',
        'أقاما علاقات [العام 1993]، قبل أن',
        'في [سنة 1993].',
        'in [1993].',
        'the year 1993'.replace('the year 1993', 'in [the year 1993].'),
      ],
    ],
    [
      year('2020', '2021', 'absolute'),
      ['يطبع علاقاته في [2020] برعاية', 'خلال انتخابات [عام 2020].', 'It happened in [2020].'],
    ],
    [
      { ...year('2011', '2012', 'absolute'), relation: 'since' },
      ['[منذ عام 2011].', '[منذ 2011].', 'It has lasted [since 2011].'],
    ],
    [
      { ...year('2011-01', '2011-05', 'absolute'), part: 'start' },
      ['[أوائل عام 2011].', '[مطلع 2011].', 'في [بداية العام 2011].', '[early 2011].', 'in [early 2011].'],
    ],
    [
      { ...year('2015-09', '2016-01', 'absolute'), part: 'end', relation: 'until' },
      ['[حتى نهاية 2015].', '[حتى أواخر عام 2015].', 'It ran [until the end of 2015].'],
    ],
    [{ ...year('2010', '2016', 'absolute') }, ['من [2010 إلى 2015].', 'from [2010 to 2015].']],
    [
      { start: '1990', end: '1994', precision: 'decade', anchor: 'absolute', part: 'start' },
      [
        'في [أوائل التسعينيات من القرن الماضي]، وتم',
        '[مطلع تسعينيات القرن الماضي].',
        'in the [early 1990s].',
        'in the [early nineties].',
      ],
    ],
    [
      { start: '1930', end: '1940', precision: 'decade', anchor: 'absolute' },
      ['في [الثلاثينيات].', 'in the [1930s].'],
    ],
    [
      { start: '1800', end: '1900', precision: 'century', anchor: 'absolute' },
      ['في [القرن التاسع عشر].', 'in the [19th century].'],
    ],
    [
      { start: '2014-06', end: '2014-09', precision: 'season', season: 'summer', anchor: 'absolute' },
      ['في [صيف 2014].', 'في [صيف عام 2014].', 'in the [summer of 2014].'],
    ],
    [
      { start: '2021-04-24', end: '2021-04-25', precision: 'day', anchor: 'absolute', approximate: true },
      ['في [12 رمضان 1442 هـ].', 'في [12 رمضان 1442].'],
    ],
  ]);
});

describe('times set against a publication date', () => {
  check(
    [
      [
        today,
        [
          'وصل [اليوم] إلى',
          'وصل [اليوم الخميس] إلى',
          'وصل [اليوم (الخميس)] إلى',
          'He arrived [today].',
          'He arrived on [Thursday].',
          'وصل [الخميس].',
          'It is due on [25 November].',
        ],
      ],
      [
        wednesday,
        [
          'وصل [أمس].',
          'وقعت اتفاقية [أمس الأربعاء]، لتسهل',
          'وصل [يوم أمس الأربعاء].',
          'وصل [الأربعاء].',
          'وصل [يوم الأربعاء].',
          'وقع [الأربعاء الماضي].',
          'He left [yesterday].',
          'He left on [Wednesday].',
          'He left [last Wednesday].',
          'وصل في [24 نوفمبر].',
        ],
      ],
      [
        twoDaysAgo,
        [
          'وصل [أول أمس].',
          'وصل [أول من أمس الثلاثاء].',
          'وصل [أمس الأول].',
          'He left [the day before yesterday].',
          'He died [two days ago].',
          'مات [قبل يومين].',
        ],
      ],
      [
        tomorrow,
        [
          'يغادر [غدا].',
          'يغادر [غدا الجمعة].',
          'يغادر [يوم غد الجمعة].',
          'He leaves [tomorrow].',
          'تنطلق [الجمعة المقبل].',
        ],
      ],
      [
        {
          ...wednesday,
          start: '2021-11-24T16',
          end: '2021-11-25',
          precision: 'part-of-day',
          partOfDay: 'evening',
        },
        [
          'وصل [مساء الأربعاء].',
          'وصل [مساء يوم الأربعاء].',
          'وصل [مساء أمس].',
          'وصل [مساء أمس الأربعاء].',
          'He arrived [Wednesday evening].',
          'He arrived on [the evening of Wednesday].'.replace('[the ', 'the ['),
        ],
      ],
      [
        {
          ...wednesday,
          start: '2021-11-24T18',
          end: '2021-11-25T03',
          precision: 'part-of-day',
          partOfDay: 'night',
        },
        [
          'وصل [ليلة الأربعاء].',
          'وصل [الليلة الماضية].',
          'He arrived [Wednesday night].',
          'He arrived [last night].',
        ],
      ],
      [
        {
          ...wednesday,
          start: '2021-11-24T18',
          end: '2021-11-25T07',
          precision: 'part-of-day',
          partOfDay: 'night',
        },
        ['وصل [ليل الأربعاء الخميس].'],
      ],
      [
        {
          ...today,
          start: '2021-11-25T03',
          end: '2021-11-25T07',
          precision: 'part-of-day',
          partOfDay: 'dawn',
        },
        ['وصل إليها [فجر اليوم].', 'وصل [فجر الخميس].', 'He arrived [at dawn on Thursday].'],
      ],
      [
        {
          ...today,
          start: '2021-11-25T05',
          end: '2021-11-25T12',
          precision: 'part-of-day',
          partOfDay: 'morning',
        },
        [
          'وصل [صباح اليوم الخميس].',
          'وصل [هذا الصباح].',
          'He arrived [this morning].',
          'He arrived [Thursday morning].',
          'وصل [الخميس صباحا].',
        ],
      ],
      [
        { ...wednesday, start: '2021-11-24T17', end: '2021-11-25', precision: 'part-of-day', part: 'end' },
        ['He arrived [late Wednesday].', 'He arrived [late on Wednesday].'],
      ],
      [
        { ...wednesday, start: '2021-11-24', end: '2021-11-24T09', precision: 'part-of-day', part: 'start' },
        ['He arrived [early Wednesday].', 'He arrived [very early Wednesday].'],
      ],
      [
        month('2020-12', '2021-01', 12, 'publication'),
        [
          'في [ديسمبر الماضي]، بعد',
          'في [كانون الأول/ديسمبر الماضي].',
          'في [ديسمبر من العام الماضي].',
          'in [December last year].',
          'It was signed [last December].',
        ],
      ],
      [
        month('2021-07', '2021-08', 7, 'publication'),
        ['وفي [يوليوز]، أعلنت', 'وقع في [تموز/يوليو الماضي].', 'It was signed in [July].'],
      ],
      [
        { ...day('2020-12-10', '2020-12-11', 4, 12, 10), anchor: 'publication' },
        ['وفي [10 كانون الأول/ ديسمبر من العام الماضي]، أعلنت', 'on [10 December last year].'],
      ],
      [
        year('2020', '2021', 'publication'),
        [
          'بعد اتفاق [العام الماضي].',
          'في [السنة الماضية].',
          'It was signed [last year].',
          'مات [قبل عام].',
          'He died [a year ago].',
        ],
      ],
      [
        { ...year('2020-09', '2021-01', 'publication'), part: 'end' },
        ['وفي [أواخر العام الماضي] استأنف', '[نهاية السنة الماضية].', '[late last year].'],
      ],
      [
        year('2021', '2022', 'publication'),
        ['في [العام الجاري].', '[هذا العام].', '[هذه السنة].', 'It opens [this year].'],
      ],
      [
        { ...year('2021-01', '2021-05', 'publication'), part: 'start' },
        ['[Earlier this year] both were cut.', '[مطلع العام الجاري].'],
      ],
      [
        month('2021-10', '2021-11', 10, 'publication'),
        ['و[الشهر الماضي]، أيضا أعلنت', 'It opened [last month].', 'مات [قبل شهر].'],
      ],
      [
        month('2021-08', '2021-09', 8, 'publication'),
        ['مات [قبل ثلاثة أشهر].', 'He died [three months ago].'],
      ],
      [
        { ...month('2021-12-01', '2021-12-11', 12, 'publication'), part: 'start' },
        ['[مطلع الشهر المقبل].', '[early next month].'],
      ],
      [
        { start: '2021-11-29', end: '2021-12-06', precision: 'week', anchor: 'publication' },
        ['[الأسبوع المقبل].', '[next week].'],
      ],
      [
        { start: '2017', end: '2018', precision: 'year', anchor: 'publication', relation: 'since' },
        ['قتلوا [منذ أربعة أعوام].', 'قتلوا [منذ أربع سنوات].'],
      ],
      [
        { start: '2021-06', end: '2021-09', precision: 'season', season: 'summer', anchor: 'publication' },
        ['[الصيف الماضي].', '[last summer].'],
      ],
      [
        { ...day('2021-12-25', '2021-12-26', 6, 12, 25), anchor: 'publication', relation: 'before' },
        ['It could be ready [by Dec. 25].'],
      ],
      [
        { ...day('2021-12-31', '2022-01-01', 5, 12, 31), anchor: 'publication', relation: 'until' },
        ['It could take [until December 31].', 'يستمر [حتى 31 ديسمبر].'],
      ],
      [
        { ...day('2021-11-29', '2021-11-30', 1, 11, 29), anchor: 'publication', relation: 'until' },
        ['The boat will not get there [until Monday].'],
      ],
      [
        { ...day('2021-11-29', '2021-11-30', 1, 11, 29), anchor: 'publication' },
        ['سيلتقي الوفد [الاثنين المقبل].', 'They meet [next Monday].'],
      ],
    ],
    published,
  );
});

describe('times of reports without a date', () => {
  check([
    [
      { precision: 'year', anchor: 'publication', yearOffset: -1 },
      ['بعد اتفاق [العام الماضي].', 'It was signed [last year].'],
    ],
    [
      { precision: 'year', anchor: 'publication', yearOffset: -1, part: 'end' },
      ['[أواخر العام الماضي].', '[late last year].'],
    ],
    [
      { precision: 'month', anchor: 'publication', month: 12, yearOffset: -1 },
      ['في [ديسمبر الماضي].', 'It was signed [last December].'],
    ],
    [
      { precision: 'month', anchor: 'publication', month: 8 },
      ['في [آب/أغسطس الماضي]، قطع', 'مع الرباط في [آب/ أغسطس].', 'في [غشت].', 'It was signed [last August].'],
    ],
    [
      { precision: 'day', anchor: 'publication', month: 12, dayOfMonth: 10, yearOffset: -1 },
      ['وفي [10 كانون الأول/ ديسمبر من العام الماضي]، أعلنت', 'on [December 10 last year].'],
    ],
    [
      { precision: 'day', anchor: 'publication', month: 12, dayOfMonth: 31, relation: 'until' },
      ['It could take [until 31 December].', 'قد يستمر [حتى 31 ديسمبر].'],
    ],
    [
      { precision: 'month', anchor: 'publication', offset: '-P1M' },
      ['و[الشهر الماضي]، أيضا', '[last month].'],
    ],
    [
      { precision: 'day', anchor: 'publication', offset: 'P1D' },
      ['It will report [tomorrow].', 'يغادر [غدا].'],
    ],
    [
      { precision: 'day', anchor: 'week', weekday: 3, day: 3 },
      [
        'وقعوا مذكرة بالرباط، [الأربعاء]، الأمر',
        'They signed on [Wednesday].',
        'وقعت اتفاقية [أمس الأربعاء]، لتسهل',
        'وقع، [اليوم الاربعاء]، على اتفاق',
      ],
    ],
    [
      { precision: 'part-of-day', anchor: 'week', weekday: 2, day: 2, partOfDay: 'night' },
      ['زيارة للمغرب [ليلة الثلاثاء الماضي]، والتقى', 'He arrived on [Tuesday night].'],
    ],
  ]);

  test('a date of the same month points back', () => {
    const times = timesIn(
      'وفي 10 كانون الأول/ ديسمبر من العام الماضي، أعلنت الدولتان. وفي الـ22 من الشهر ذاته، وقعتا إعلانا.',
    );
    expect(times.at(-1)?.value).toEqual({
      kind: 'time',
      precision: 'day',
      anchor: 'publication',
      month: 12,
      dayOfMonth: 22,
      yearOffset: -1,
    });
  });

  test('dates under a year as heading lie in it', () => {
    const times = timesIn('2016\n25 ديسمبر/كانون أول: تحطمت طائرة.\n2014\nأغسطس/ آب: تحطمت طائرة.');
    expect(times.map(({ value }) => value.start)).toEqual(['2016', '2016-12-25', '2014', '2014-08']);
  });
});

describe('lengths and clock times', () => {
  check([
    [
      { precision: 'day', duration: 'P2D', anchor: 'none' },
      ['وتستمر الزيارة [يومين]، وتهدف', 'The talks lasted [two days].', 'They stayed [for two days].'],
    ],
    [
      { precision: 'minute', duration: 'PT50M', anchor: 'event', relation: 'after' },
      [
        '[بعد مرور 50 دقيقة] من إقلاعها',
        '[بعد 50 دقيقة] من إقلاعها',
        '[after 50 minutes] in the air',
        '[50 minutes after] take-off',
        '[بعد خمسين دقيقة] من إقلاعها',
        '[50 minutes later] it fell',
      ],
    ],
    [
      { precision: 'hour', duration: 'PT1H', anchor: 'event', relation: 'after', approximate: true },
      [
        'اختفت [بعد حوالي ساعة].',
        'It vanished [after about an hour].',
        'It vanished [about an hour after] take-off.',
      ],
    ],
    [
      { precision: 'month', duration: 'P3M', anchor: 'event', relation: 'after' },
      ['[بعد ثلاثة أشهر] على إعلان', '[after three months] of talks'],
    ],
    [
      { precision: 'month', anchor: 'event', relation: 'after', approximate: true },
      ['[بعد عدة أشهر] من المفاوضات', '[after several months] of talks'],
    ],
    [
      { precision: 'minute', anchor: 'event', relation: 'after', approximate: true },
      ['تحطمت [بعد دقائق] من إقلاعها', '[a few seconds later] it fell'],
    ],
    [
      { precision: 'day', duration: 'P14D', anchor: 'event', relation: 'after' },
      ['[بعد أسبوعين] من الحادث', '[two weeks later] he died'],
    ],
    [
      { precision: 'minute', duration: 'PT30M', anchor: 'event', relation: 'after' },
      ['[بعد نصف ساعة] من الهجوم', '[half an hour later] he died'],
    ],
    [
      { precision: 'minute', duration: 'PT150M', anchor: 'event', relation: 'after' },
      ['[بعد ساعتين ونصف] من الهجوم', '[two and a half hours later] he died'],
    ],
    [
      { precision: 'month', duration: 'P3M', anchor: 'event', relation: 'before' },
      ['[قبل ثلاثة أشهر] من الانتخابات', '[three months before] the election'],
    ],
    [
      { precision: 'year', duration: 'P5Y', anchor: 'publication', offset: '-P5Y', relation: 'during' },
      ['[خلال السنوات الخمس الماضية].', '[over the past five years].'],
    ],
    [
      { precision: 'hour', anchor: 'none', clock: '08:00', zone: 'local' },
      [
        'أقلعت في [الثامنة صباحا بالتوقيت المحلي] واختفت',
        'أقلعت في [الساعة الثامنة].',
        'It left at [8 am].',
        "It left at [eight o'clock].",
      ],
    ],
    [
      { precision: 'minute', anchor: 'none', clock: '20:30', zone: 'local' },
      ['في [الساعة الثامنة والنصف مساء].', 'at [8:30 pm].', 'at [20:30].'],
    ],
    [
      { precision: 'hour', anchor: 'none', clock: '08:00', zone: '+03:30', approximate: true },
      ['غادرت [نحو الساعة الثامنة (04,30 ت غ)] متجهة'],
    ],
    [
      { precision: 'hour', anchor: 'none', clock: '17:00', zone: '+00:00', approximate: true },
      [
        'They came back [around 17:00 UTC].',
        'عادت [نحو الساعة 17:00 ت غ].',
        'عادت [حوالي الساعة 17:00 بتوقيت غرينتش].',
      ],
    ],
    [
      { precision: 'hour', anchor: 'week', weekday: 5, day: 5, clock: '10:00', zone: '+02:00' },
      ['off the coast at [10:00 am (0800 GMT) on Friday], with'],
    ],
    [
      { precision: 'hour', anchor: 'week', weekday: 3, day: 3, clock: '20:00', zone: 'local' },
      [
        'في [الساعة الثامنة من مساء الأربعاء].',
        'عند [الثامنة من مساء يوم الأربعاء].',
        'at [8 pm on Wednesday].',
        'on [Wednesday at 8 pm].',
        'وصل [الأربعاء الساعة الثامنة مساء].',
      ],
    ],
    [
      { precision: 'minute', anchor: 'none', clock: '07:28', zone: '+00:00' },
      ['between [07:28] and 08:06 UTC'],
    ],
  ]);
});

describe('no times', () => {
  test.each([
    'حضر 2000 شخص في 2000 قرية.',
    'هدم الجيش في 2000 منزل.',
    'أكثر من 1950 منزلا.',
    'قال أحد الركاب إن الطائرة 737 سقطت على بعد 500 كلم.',
    'ذكرت صحيفة المصري اليوم وموقع اليوم السابع.',
    'في اليوم العالمي للمرأة.',
    'في اليوم الثاني من المحادثات.',
    'شاب (25 عاما) وطفل عمره 10 سنوات.',
    'قال الأمين العام.',
    'شركات القطاع العام.',
    'للمرة الثانية.',
    'طائرة من طراز سو 2000.',
    'الرأي العام.',
    'ظهر الرئيس أمام الصحافيين.',
    'مارس ضغوطا على الحكومة.',
    'وقع الوزير عقدا.',
    'ثورة 25 يناير.',
    'بسعر 2020 دولارا.',
    'أصيب أب وابنه.',
    'حرب الأيام الستة.',
    'على ظهر السفينة.',
    'He may march on the city.',
    'Theresa May met May supporters.',
    'The second man, in his thirties, aged 40 years, is 32-year-old Sam.',
    'Flight 1951 carried 200 people; it cost 2,000 dollars.',
    'in 2000 homes',
    'USA Today reported that the Sun said nothing.',
    'The score was 2:1.',
    'It travels at 60 miles per hour.',
    'Boeing 737 and Highway 2010.',
    'version 10.30 was released',
    "the Women's March",
    'more than 2000 people in some 1950 villages',
    'He worked day and night.',
    'The man of the hour.',
    'The Sun shone.',
    'a second attack',
    'the last man standing',
    'They spring into action.',
  ])('%s', (text) => {
    expect(timesIn(text, published).map((mention) => mention.text)).toEqual([]);
  });
});
