import { describe } from 'vitest';
import { check } from '../check-quantities.js';

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
    ['6.2 magnitude', ['زلزال بقوة 6.2 درجة', 'زلزال بقوة بلغت 6.2', 'زلزال بقوة 6,2 درجات على مقياس ريختر']],
    ['45 celsius', ['بلغت 45 درجة مئوية']],
    ['120 tonne of قمح', ['ضبط 120 طنا من القمح']],
    ['1.5 tonne', ['ضبط طن ونصف', 'ضبط طن ونصف الطن', 'ضبط طنا ونصف الطن']],
    ['2.5 metre', ['بارتفاع مترين ونصف']],
    ['3.5 kilometre', ['بطول ثلاثة كيلومترات ونصف الكيلومتر']],
    ['5.5 USD', ['ارتفع السعر خمسة دولارات أمريكية ونصف']],
    ['120 kilometre-per-hour', ['بسرعة 120 كيلومترا في الساعة']],
    ['~30 kilometre', ['نحو 30 كلم جنوب العاصمة', 'حوالي ثلاثين كيلومترا']],
    ['9700000 barrel-per-day', ['إنتاج 9.7 مليون برميل يوميا']],
    ['5000000 USD', ['خصصت 5 ملايين دولار', 'خصصت خمسة ملايين دولار أميركي', 'خصصت 5,000,000 دولار']],
    ['2000000 MAD', ['خصصت مليوني درهم مغربي']],
    ['2500000000 SAR', ['بقيمة 2.5 مليار ريال سعودي']],
    ['~2000000+ USD', ['خصصت ملايين الدولارات']],
    ['~20000000-99000000 USD', ['خصصت عشرات الملايين من الدولارات']],
    [
      '35 year-of-age',
      ['امرأة (35 عاما)', 'عمره 35 عاما', 'يبلغ من العمر 35 عاما', 'عن عمر 35 عاما', 'سامي، البالغ 35 عاما'],
    ],
    ['25 basis-point', ['رفع الفائدة 25 نقطة أساس']],
  ]);
});

describe('English units and ages', () => {
  check([
    ['65 percent of traffic', ['65% of traffic', 'sixty-five per cent of traffic', '65 pc of traffic']],
    ['0.6667 fraction of member', ['two-thirds of members', 'two thirds of the members']],
    ['0.75 fraction of voter', ['three quarters of voters']],
    ['0.5 fraction of passenger', ['half of the passengers', 'half the passengers']],
    ['130 kilometre', ['130km off the coast', '130 kilometres off the coast']],
    ['120 kilometre-per-hour', ['speeds of 120 km/h', 'speeds of 120 kilometres per hour']],
    ['45 celsius', ['reached 45°C', 'reached 45 degrees Celsius']],
    [
      '6.2 magnitude',
      [
        'a magnitude 6.2 earthquake',
        'a magnitude-6.2 earthquake',
        'a magnitude of 6.2',
        'put the magnitude at 6.2',
        'a 6.2-magnitude earthquake',
        'a 6.2 earthquake',
        '6.2 quake jolts Peru',
      ],
    ],
    ['20 tonne of wheat', ['20 tonnes of wheat']],
    ['35 year-of-age', ['aged 35', 'a 35-year-old man', 'he is 35 years old']],
    ['45 year-of-age', ['John Smith, 45, said', 'The captain, 45, was detained', 'The mayor, 45, resigned']],
    ['', ['Of the victims, 14, all women, died', 'Of the mayors, 14, all women, resigned']],
  ]);
});

describe('what a unit can measure', () => {
  check([
    ['600000 pound of cocain', ['600,000 pounds of cocaine']],
    ['1500000 GBP', ['1.5 million pounds']],
    ['600 metre', ['على ارتفاع 600 م']],
    ['1899 metre', ['على ارتفاع 1899م']],
    ['2100 metre', ['على ارتفاع 2100م']],
    ['', ['في عام 1900م', 'حدث هذا 2099م']],
    ['', ['عاش عام 1516 م', 'في 1516 م']],
    ['12 soldier', ['بقوة 12 جنديا']],
  ]);
});
