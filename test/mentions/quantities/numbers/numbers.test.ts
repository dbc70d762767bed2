import { describe } from 'vitest';
import { check } from '../check-quantities.js';

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

describe('where a number ends', () => {
  check([
    ['50 person', ['half a hundred people']],
    ['0.9 fraction of member', ['nine tenths of the members']],
    ['0.8333 fraction of member', ['five sixths of the members']],
    ['12 quarter', ['twelve quarters of profits']],
    ['#12', ['one twelfth of the members']],
    ['1500000 USD', ['بلغ 1.500 مليون دولار', 'بلغ 1.500 ألف دولار']],
    ['1500 USD', ['بلغ 1.500 دولار']],
  ]);
});
