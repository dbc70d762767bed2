import { describe } from 'vitest';
import { check } from '../check-quantities.js';

describe('Arabic ranges and new values', () => {
  check([
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
    ['4 XXX-dinar', ['ارتفع السعر من دينارين إلى أربعة دنانير']],
  ]);
});

describe('English ranges and new values', () => {
  check([
    ['3000-5000 route', ['between 3,000 and 5,000 Internet routes']],
    [
      '50-60 passenger',
      ['50-60 passengers', '50–60 passengers', '50 to 60 passengers', 'between 50 and 60 passengers'],
    ],
    ['5000000-6000000 person', ['5-6 million people']],
    ['10-15 percent', ['10-15%', '10 to 15 per cent']],
    ['1500000000-2000000000 USD', ['It cost $1.5 to $2 billion']],
    ['45 victim', ['The toll rose from 40 to 45']],
    [
      '5 percent',
      [
        'The bank raised its key rate from 3 percent to 5 percent',
        'The bank cut rates from 7 percent to 5 percent',
      ],
    ],
    ['75 USD', ['Oil fell from $80 to $75']],
  ]);
});

describe('how far a range reaches', () => {
  check([
    ['45', ['rose sharply in the last year from 40 to 45']],
    ['40-45', ['prices rose in the far north last year from 40 to 45']],
    ['600000-700000 person', ['600-700 thousand people']],
    ['1500-2000000 person', ['1,500 to 2 million people']],
  ]);
});
