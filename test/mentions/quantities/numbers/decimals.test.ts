import { describe } from 'vitest';
import { check } from '../check-quantities.js';

describe('decimals in words', () => {
  check([
    ['2300000 tonne', ['two point three million tonnes', 'مليونين وثلاثمئة ألف طن', '2.3 million tonnes']],
    ['0.25 percent', ['zero point two five percent', 'صفر فاصل خمسة وعشرين بالمئة', 'صفر فاصلة 25 بالمئة']],
    ['7.5 kilometre', ['seven point five kilometres', 'سبعة فاصل خمسة كيلومترات', '7 point 5 kilometres']],
    ['4600000000 EUR', ['أربعة فاصل ستة مليارات يورو', 'four point six billion euros']],
    ['2 goal', ['They scored two goals at that point']],
    ['5 percentage-point', ['five percentage points six months ago']],
  ]);
});

describe('written fractions', () => {
  check([
    ['2.5 tonne', ['2½ tonnes', '2 1/2 tonnes', '2 ½ tonnes', '٢½ طن', 'طنين ونصف', '2.5 tonnes']],
    ['0.75 mile', ['¾ mile']],
    ['1250000 USD', ['$1¼ million', '1 1/4 million dollars']],
    ['3 person', ['killed 3 people on 1/2']],
  ]);
});
