import { describe } from 'vitest';
import { check, checkNone } from './check-quantities.js';

describe('a number without a noun', () => {
  check([
    ['257 dead', ['قتل 257']],
    ['3 wounded', ['wounded three']],
    ['13', ['The figure rose to 13']],
    ['1500', ['a fleet of 1,500']],
  ]);
  checkNone(['the group of 77', 'at a depth of 600', 'at 5', 'in 15']);
});

describe('an amount held against one of money', () => {
  check([
    [
      '300000000 USD, 250000000 USD',
      ['Profit was 300 million dollars, compared with 250 million a year earlier.'],
    ],
    ['300000000 USD, 250000000 USD', ['Profit rose to $300 million in the quarter from 250 million.']],
    [
      '14500000000 XXX-riyal, 15030000000 XXX-riyal',
      ['بلغ الدين 14.5 مليار ريال مقابل 15.03 مليار في نهاية العام الماضي.'],
    ],
    [
      '14500000 XXX-riyal, 12200000 XXX-riyal',
      ['بلغت الأرباح 14.5 مليون ريال مقارنة بـ 12.2 مليون قبل عام.'],
    ],
    ['200 USD, 4000000 buyer', ['At $200 each, it sold phones to 4 million buyers.']],
    ['45', ['The figure rose to 45 from 12 million.']],
  ]);
});
