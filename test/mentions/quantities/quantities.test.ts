import { describe, expect, test } from 'vitest';
import { arabic } from '../../../src/languages/ar/index.js';
import { english } from '../../../src/languages/en/index.js';
import { findQuantities } from '../../../src/mentions/quantities/quantities.js';
import type { OrdinalMention, QuantityMention } from '../../../src/model/mention.js';
import { readDocument } from '../../../src/text/document.js';
import { compileLexicon } from '../../../src/text/lexicon/lexicon.js';
import { expectLinear } from '../../linear.js';

const lexicons = { ar: compileLexicon(arabic), en: compileLexicon(english) };

function mentionsIn(text: string): readonly (QuantityMention | OrdinalMention)[] {
  const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
  return findQuantities(readDocument({ id: 'a', text }, language, lexicons[language]));
}

/** `14 soldier`, `14+ soldier`, `-300 soldier`, `50-60 soldier`, `~40 dead`, `65 percent of traffic`, `#4` for an ordinal. */
function show(mention: QuantityMention | OrdinalMention): string {
  if (mention.kind === 'ordinal') return `#${mention.value}`;
  const { min, max, unit, of, approximate } = mention.value;
  const number =
    max === undefined ? `${min}+` : min === undefined ? `-${max}` : min === max ? `${min}` : `${min}-${max}`;
  const noun = [unit, unit && of ? 'of' : undefined, of].filter((word) => word !== undefined).join(' ');
  return `${approximate ? '~' : ''}${number}${noun === '' ? '' : ` ${noun}`}`;
}

type Group = readonly [expected: string, phrases: readonly string[]];

function check(groups: readonly Group[]): void {
  test.each(groups.flatMap(([expected, phrases]) => phrases.map((phrase) => [phrase, expected] as const)))(
    '%s: %s',
    (phrase, expected) => {
      expect(mentionsIn(phrase).map(show).join(', ')).toBe(expected);
    },
  );
}

describe('Arabic figures and number words', () => {
  check([
    [
      '5000 person',
      ['فر 5,000 شخص', 'فر 5.000 شخص', 'فر ٥٠٠٠ شخص', 'فر ٥٬٠٠٠ شخص', 'فر 5 000 شخص', 'فر خمسة آلاف شخص'],
    ],
    ['5000.5 USD', ['بلغت 5.000,5 دولار', 'بلغت 5,000.5 دولار']],
    ['3 soldier', ['قتل ثلاثة جنود', 'قتل 3 جنود', 'قتل ٣ جنود']],
    ['3 woman', ['أصيبت ثلاث نساء']],
    ['11 civilian', ['قتل أحد عشر مدنيا']],
    ['12 woman', ['قتلت اثنتا عشرة امرأة', 'أصيبت اثنتي عشرة امرأة']],
    ['15 soldier', ['قتل خمسة عشر جنديا']],
    ['21 woman', ['أصيبت إحدى وعشرون امرأة']],
    ['25 person', ['أصيب خمسة وعشرون شخصا', 'إصابة خمسة وعشرين شخصا']],
    ['250 person', ['قتل مئتان وخمسون شخصا', 'مقتل مائتين وخمسين شخصا']],
    ['300000 person', ['نزح ثلاثمئة ألف شخص', 'نزح ثلاث مئة ألف شخص', 'نزح 300 ألف شخص']],
    ['2000 protester', ['شارك ألفا متظاهر', 'شارك ألفي متظاهر']],
    ['1500 worker', ['شارك ألف و500 عامل', 'شارك ألف وخمسمئة عامل']],
    ['17500 refugee', ['وصل سبعة عشر ألفا وخمسمائة لاجئ']],
    ['3520 vote', ['نال ثلاثة آلاف وخمسمئة وعشرين صوتا']],
    [
      '1500000 person',
      ['نزح مليون ونصف المليون شخص', 'نزح مليون ونصف مليون شخص', 'نزح 1.5 مليون شخص', 'نزح 1,5 مليون شخص'],
    ],
    ['1200000 voter', ['شارك مليون و200 ألف ناخب', 'شارك مليونا و200 ألف ناخب']],
    ['500000 refugee', ['نزح نصف مليون لاجئ']],
    ['250000 person', ['نزح ربع مليون شخص']],
  ]);
});

describe('Arabic duals and ones', () => {
  check([
    ['2 soldier', ['قتل جنديان', 'مقتل جنديين في كمين']],
    ['2 person', ['أصيب شخصان', 'إصابة شخصين']],
    ['2 plane', ['دمرت طائرتان', 'قال إن طائرتين تحطمتا']],
    ['2 civilian', ['قتل مدنيان', 'قتل مدنيان اثنان', 'مقتل مدنيين اثنين']],
    ['2 goal', ['فاز الفريق بهدفين']],
    ['2 dead, 5 wounded', ['قتيلان و5 جرحى', 'سقط قتيلان وخمسة جرحى']],
    ['1 person', ['قتل شخص واحد']],
    ['1+ police', ['قتل شرطي واحد على الأقل']],
    ['2 kilometre', ['على بعد كيلومترين من المدينة']],
    ['2 attacker', ['إن اثنين من المهاجمين قتلا']],
  ]);
});

describe('Arabic hedges, bounds and ranges', () => {
  check([
    [
      '~40 dead',
      [
        'سقط نحو 40 قتيلا',
        'حوالي 40 قتيلا',
        'زهاء 40 قتيلا',
        'قرابة 40 قتيلا',
        'ما يقرب من 40 قتيلا',
        'سقط 40 قتيلا تقريبا',
        'بنحو 40 قتيلا',
      ],
    ],
    [
      '14+ dead',
      [
        'ما لا يقل عن 14 قتيلا',
        'لا يقل عن أربعة عشر قتيلا',
        'سقط 14 قتيلا على الأقل',
        'أكثر من 14 قتيلا',
        'ما يزيد على 14 قتيلا',
        'ما يزيد عن 14 قتيلا',
      ],
    ],
    ['-10 person', ['لا يتجاوز 10 أشخاص', 'أقل من 10 أشخاص', '10 أشخاص كحد أقصى', 'حتى 10 أشخاص']],
    [
      '50-60 passenger',
      [
        'ما بين 50 إلى 60 راكبا',
        'بين 50 و60 راكبا',
        'يتراوح بين خمسين وستين راكبا',
        'نقلت 50-60 راكبا',
        'بين 50 راكبا و60 راكبا',
      ],
    ],
    ['3000-5000 soldier', ['بين 3000 و5000 جندي', 'بين ثلاثة آلاف وخمسة آلاف جندي']],
    ['5-6 person', ['5 أو 6 أشخاص']],
    ['45 dead', ['ارتفع عدد القتلى من 40 إلى 45 قتيلا']],
    ['~20-99 dead', ['عشرات القتلى', 'قتل العشرات']],
    ['~200+ wounded', ['مئات الجرحى']],
    ['~2000+ protester', ['خرج آلاف المتظاهرين']],
    ['~20000-99000 protester', ['عشرات الآلاف من المتظاهرين', 'عشرات آلاف المتظاهرين']],
    ['~3-9 country', ['شاركت عدة دول']],
    ['~3-9 soldier', ['قتل بضعة جنود']],
    ['~20-99 soldier', ['بضع عشرات من الجنود']],
    ['~20-99 person', ['نجاة العشرات من الغرق']],
    ['~200+ person', ['اعتقل المئات', 'نزح المئات']],
  ]);
});

describe('Arabic units, money and ages', () => {
  check([
    [
      '65 percent',
      [
        'بلغت 65%',
        'بلغت 65٪',
        'بلغت 65 في المئة',
        'بلغت 65 بالمئة',
        'بلغت 65 في المائة',
        'بلغت خمسة وستين بالمئة',
        'بلغت ٪65',
      ],
    ],
    ['10 percent of employee', ['تسريح 10% من موظفيها']],
    ['0.5 fraction of resident', ['نصف السكان']],
    ['0.6667 fraction of member', ['ثلثي الأعضاء']],
    ['6.2 magnitude', ['زلزال بقوة 6.2 درجة', 'زلزال بقوة 6,2 درجات على مقياس ريختر']],
    ['45 celsius', ['بلغت 45 درجة مئوية']],
    ['120 tonne of قمح', ['ضبط 120 طنا من القمح']],
    ['1.5 tonne', ['ضبط طن ونصف', 'ضبط طن ونصف الطن', 'ضبط طنا ونصف الطن']],
    ['2.5 metre', ['بارتفاع مترين ونصف']],
    ['120 kilometre-per-hour', ['بسرعة 120 كيلومترا في الساعة']],
    ['~30 kilometre', ['نحو 30 كلم جنوب العاصمة', 'حوالي ثلاثين كيلومترا']],
    ['9700000 barrel-per-day', ['إنتاج 9.7 مليون برميل يوميا']],
    ['5000000 USD', ['خصصت 5 ملايين دولار', 'خصصت خمسة ملايين دولار أميركي', 'خصصت 5,000,000 دولار']],
    ['2000000 MAD', ['خصصت مليوني درهم مغربي']],
    ['2500000000 SAR', ['بقيمة 2.5 مليار ريال سعودي']],
    ['~2000000+ USD', ['خصصت ملايين الدولارات']],
    ['~20000000-99000000 USD', ['خصصت عشرات الملايين من الدولارات']],
    ['35 year-of-age', ['امرأة (35 عاما)', 'عمره 35 عاما', 'يبلغ من العمر 35 عاما', 'عن عمر 35 عاما']],
    ['25 basis-point', ['رفع الفائدة 25 نقطة أساس']],
  ]);
});

describe('Arabic nouns counted', () => {
  check([
    ['66 passenger', ['ركابها الـ66', 'على متنها 66 راكبا', 'الركاب وعددهم 66', 'ركاب السفينة (وعددهم 66)']],
    ['30 factory', ['المصانع وعددها 30', 'المصانع البالغ عددها 30']],
    ['2 crew', ['طاقم من شخصين', 'طاقم مكون من شخصين']],
    ['2 person', ['طاقم ضيافة مكون من شخصين']],
    ['60 passenger, 6 crew', ['نقلت 60 راكبا و6 من أفراد الطاقم', '60 راكبا وطاقما من ستة أفراد']],
    ['12 person', ['وفد من 12 شخصا']],
    ['2 guard, 2 soldier', ['رافقه ضابطا أمن وجنديان']],
    ['2 car', ['سيارتا شرطة', 'سيارتي شرطة', 'سيارتان']],
    ['2 statement', ['أصدرت بيانين', 'وفق بيانين منفصلين']],
    ['2 member', ['انتخبت اللجنة عضوين', 'فصل عضوين']],
    ['2 body', ['انتشلت جثتين', 'انتشلت جثتان']],
    ['25 round', ['عقدت 25 جولة']],
    ['2 tonne', ['ضبط طنين']],
    ['2 tower', ['دمر برجين', 'سقوط برجين']],
    [
      '65 passenger',
      ['عدد الركاب 65 وليس 66', 'عدد الركاب 65 لا 66', 'عدد الركاب 65 بدلا من 66', 'عدد الركاب ليس 66 بل 65'],
    ],
    ['29 child, 51 dead', ['29 طفلا بين 51 قتيلا']],
    ['60 seat', ['فاز بـ60 مقعدا من أصل 120', 'فاز بـ60 من أصل 120 مقعدا']],
    ['1200 dead', ['بلغ عدد الوفيات 1200 حالة', 'ارتفع عدد الوفيات إلى 1200 شخص']],
    ['30 person', ['دفن القتلى ونقل 30 شخصا']],
    ['3 foreigner', ['بينهم 3 أجانب']],
    ['6 crew', ['أفراد الطاقم الستة', 'و6 من طاقم الطائرة']],
    ['3 soldier', ['عاد الجنود الثلاثة']],
    ['10 crew', ['عشرة أشخاص من الطاقم']],
    ['45 dead', ['ارتفع عدد القتلى إلى 45', 'مقتل 45 في الهجوم', '45 قتيلا']],
    ['31 victim', ['ارتفعت حصيلة الضحايا إلى 31']],
    ['70 wounded', ['عدد الجرحى 70']],
    ['14 ambulance', ['أرسلت 14 سيارة إسعاف']],
    ['26 member', ['قتل 26 عنصرا', 'قتل 26 من أعضاء الجبهة']],
    ['12 person', ['قتل 12 فلسطينيا']],
    ['7 person, 2 woman', ['اعتقلت سبعة أشخاص بينهم امرأتان']],
    ['1234 infection, 45 dead', ['سجلت 1234 إصابة جديدة و45 حالة وفاة']],
    ['50 ambulance, 30 truck', ['50 سيارة إسعاف و30 شاحنة']],
  ]);
});

describe('English figures and number words', () => {
  check([
    [
      '22 soldier',
      ['twenty-two soldiers were killed', 'twenty two soldiers were killed', '22 soldiers were killed'],
    ],
    ['250 passenger', ['two hundred and fifty passengers', '250 passengers']],
    ['100 person', ['a hundred people', 'one hundred people']],
    ['12 person', ['a dozen people']],
    ['6 person', ['half a dozen people']],
    ['24 rocket', ['fired two dozen rockets']],
    ['500000 person', ['half a million people', '500,000 people', 'five hundred thousand people']],
    ['1500000 person', ['one and a half million people', '1.5m people', '1.5 million people']],
    ['2300000 person', ['two million three hundred thousand people']],
    [
      '2000000000 USD',
      ['It cost $2 billion', 'It cost $2bn', 'It cost 2 billion dollars', 'It cost US$2 billion'],
    ],
    ['5000000 EUR', ['It cost €5m', 'It cost 5 million euros']],
    ['3500000000 GBP', ['It cost £3.5bn']],
    ['20000000 MAD', ['It paid 20 million Moroccan dirhams']],
    ['1 person', ['one person was killed']],
  ]);
});

describe('English hedges, bounds and ranges', () => {
  check([
    [
      '~40 person',
      [
        'about 40 people',
        'around 40 people',
        'some 40 people',
        'nearly 40 people',
        'almost 40 people',
        'an estimated 40 people',
      ],
    ],
    [
      '14+ person',
      [
        'at least 14 people',
        'more than 14 people',
        '14 people or more',
        'no fewer than 14 people',
        'over 14 people',
      ],
    ],
    ['14+ dead', ['At least 14 were killed', '14 killed at least']],
    ['1+ soldier', ['At least one soldier died']],
    [
      '-300 soldier',
      [
        'up to 300 soldiers',
        'Up to 300 soldiers',
        'as many as 300 soldiers',
        'fewer than 300 soldiers',
        'no more than 300 soldiers',
      ],
    ],
    ['3000-5000 rout', []],
    ['3000-5000 route', ['between 3,000 and 5,000 Internet routes']],
    [
      '50-60 passenger',
      ['50-60 passengers', '50–60 passengers', '50 to 60 passengers', 'between 50 and 60 passengers'],
    ],
    ['5000000-6000000 person', ['5-6 million people']],
    ['10-15 percent', ['10-15%', '10 to 15 per cent']],
    ['1500000000-2000000000 USD', ['It cost $1.5 to $2 billion']],
    ['45 victim', ['The toll rose from 40 to 45']],
    ['75 USD', ['Oil fell from $80 to $75']],
    ['~24+ person', ['dozens of people', 'scores of people']],
    ['~200000+ protester', ['hundreds of thousands of protesters']],
    ['~300-900 soldier', ['several hundred soldiers']],
    ['~3-9 soldier', ['a few soldiers', 'several soldiers']],
    ['20+ dead, ~24+ wounded', ['more than 20 dead and dozens wounded']],
  ]);
});

describe('English units, ages and nouns counted', () => {
  check([
    ['65 percent of traffic', ['65% of traffic', 'sixty-five per cent of traffic', '65 pc of traffic']],
    ['0.6667 fraction of member', ['two-thirds of members', 'two thirds of the members']],
    ['0.75 fraction of voter', ['three quarters of voters']],
    ['0.5 fraction of passenger', ['half of the passengers', 'half the passengers']],
    ['130 kilometre', ['130km off the coast', '130 kilometres off the coast']],
    ['120 kilometre-per-hour', ['speeds of 120 km/h', 'speeds of 120 kilometres per hour']],
    ['45 celsius', ['reached 45°C', 'reached 45 degrees Celsius']],
    ['6.2 magnitude', ['a magnitude 6.2 earthquake', 'a 6.2-magnitude earthquake']],
    ['20 tonne of wheat', ['20 tonnes of wheat']],
    ['35 year-of-age', ['aged 35', 'a 35-year-old man', 'he is 35 years old']],
    ['45 year-of-age', ['John Smith, 45, said']],
    ['45 dead', ['the death toll rose to 45', '45 dead', '45 killed in a blast', 'a raid kills 45']],
    ['90 wounded', ['The number of injured reached 90', '90 were wounded', '90 others were injured']],
    ['32 person', ['killed 32 people', '32 people killed']],
    ['3 soldier', ['three of the soldiers died']],
    ['2 car', ['two police cars']],
    ['12 person', ['12 Palestinians were killed']],
    ['10 crew', ['10 members of the crew', 'a crew of ten', 'a crew of 10 people', 'a ten-member crew']],
    ['66 person', ['all 66 aboard', 'the 66 on board']],
    ['60 seat', ['won 60 seats out of 120', 'won 60 out of 120 seats']],
    ['65 dead', ['65 died, rather than 66', '65 died, not 66']],
    ['~24+ person', ['dozens were arrested', 'dozens fled']],
    ['20 floor', ['a 20-storey building']],
    ['3 cable', ['three undersea Internet cables']],
    ['4 person, 6 wounded', ['four people were killed and six injured']],
    ['30 dead, 90 wounded', ['Attack kills 30 injures 90']],
    ['20 dead, 5 child', ['killed 20, including 5 children']],
  ]);
});

describe('ordinals', () => {
  check([
    ['#4', ['رابع دولة', 'the fourth cable', 'the 4th attack']],
    ['#1', ['المرة الأولى', 'for the first time']],
    ['#2', ['a second explosion', 'الانتفاضة الثانية']],
    ['#22', ['الدورة الـ22', 'the twenty-second session', 'الدورة الثانية والعشرون']],
  ]);
});

describe('no quantity', () => {
  test.each([
    'طائرة من طراز إل 76',
    'سيارتي تعطلت',
    'رأى ضابطا كبيرا',
    'رأى قمرا صناعيا',
    '2009 تحطم طائرة',
    'بين الطرفين',
    'في عام 1993',
    'سنة 2015',
    'منذ 2003',
    'في 10 ديسمبر',
    'في 10 كانون الأول/ ديسمبر',
    '2014 أغسطس/ آب',
    'في الـ22 من الشهر ذاته',
    'بعد 50 دقيقة',
    'قبل يومين',
    'ثلاثة أشهر',
    'منذ 25 عاما',
    'منذ أكثر من عقدين',
    'عدة أيام',
    'نصف ساعة',
    'الساعة 08:00',
    'الساعة 04,30 ت غ',
    'من طراز ATR 72-500',
    'أنتونوف An-148',
    '737S من طراز',
    'الرحلة رقم 3704',
    'بوينغ 727 تابعة للشركة',
    'كوفيد-19 ينتشر',
    'صواريخ إس-400',
    'القناة 12',
    'المادة 5 من الاتفاق',
    'قرار مجلس الأمن 2334',
    'هاتف 0551234567',
    'كأس العالم 2022',
    'مجموعة الـ77',
    'عدم صعود أحد الركاب',
    'إحدى الطائرات',
    'وأحد المنتجات',
    'واحد من أكبر المصانع',
    'جندي قتل',
    'الوزيران اتفقا',
    'بين البلدين',
    'بين الجانبين',
    'بين مدنيين وعسكريين',
    'تسعى الدولة إلى الحوار',
    'لست متأكدا',
    'يوم الأربعاء',
    'نصف النهائي',
    'فاز 2-1 على ضيفه',
    'in 2011',
    'since 2003',
    'On 3 Oct 2016',
    'October 3 2016',
    'by Dec. 31',
    'on 31 December',
    'at 08:00',
    'at 10:00 am (0800 GMT)',
    'at 1430 GMT',
    'at 5 pm',
    'Boeing 737 crashed',
    'an An-148 crashed',
    'the ATR 72-500 aircraft',
    'Flight 370 vanished',
    'flight EP 3704 left',
    'the SMW4 cable',
    'the SEA-ME-WE 4 cable',
    'F-16 jets',
    'COVID-19 spread',
    'the G20 summit',
    'the group of 20',
    'Channel 4 reported',
    'on page 5',
    'Article 5 of the treaty',
    'Resolution 2334',
    '50 minutes later',
    'two days later',
    'a three-day visit',
    'several days',
    'dozens of years',
    'in the 1990s',
    'in his 20s',
    'the 2016-17 season',
    'on 2021-11-24',
    'on 10/12/2021',
    'call 555-1234',
    'open 24/7',
    'won 3-1 against',
    'one of the cables',
    'no one was hurt',
    'on the one hand',
    'how many people',
    'soldiers died',
    'some people fled',
    'World War Two',
    'on 22nd of May',
    'four out of five voters',
    'one in five people',
  ])('%s', (phrase) => {
    expect(
      mentionsIn(phrase)
        .filter(({ kind }) => kind === 'quantity')
        .map(show),
    ).toEqual([]);
  });
});

describe('spans', () => {
  test.each([
    ['وقتل 257 شخصا على الأقل في الحادث', '257 شخصا على الأقل', 'شخصا'],
    ['بنحو 40 قتيلا', 'نحو 40 قتيلا', 'قتيلا'],
    ['مقتل ركابها الـ66 جميعا', 'ركابها الـ66', 'ركابها'],
    ['وضابطين من الجيش', 'ضابطين', 'ضابطين'],
    ['and at least 14 people died', 'at least 14 people', 'people'],
    ['It cost $2 billion in all', '$2 billion', undefined],
    ['82 percent of traffic', '82 percent', 'traffic'],
  ])('%s', (text, mention, counted) => {
    const [found] = mentionsIn(text);
    expect(found?.text).toBe(mention);
    expect(text.slice(found?.start, found?.end)).toBe(mention);
    const noun = found?.kind === 'quantity' ? found.counted : undefined;
    expect(noun && text.slice(noun.start, noun.end)).toBe(counted);
  });
});

test('a long text is read in linear time', () => {
  const sentence = 'قتل 257 شخصا على الأقل وأصيب ما بين 50 إلى 60 راكبا و12 جنديا من أصل ثلاثة آلاف. ';
  expectLinear(
    (times) => readDocument({ id: 'a', text: sentence.repeat(50 * times) }, 'ar', lexicons.ar),
    (document) => expect(findQuantities(document).length).toBeGreaterThanOrEqual(150),
  );
});
