import { describe } from 'vitest';
import { check } from './check-quantities.js';

describe('Arabic hedges', () => {
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
  ]);
});

describe('English hedges', () => {
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
    ['20+ dead, ~24+ wounded', ['more than 20 dead and dozens wounded']],
  ]);
});

describe('hedges before hedges', () => {
  check([['~40+ person', ['At least about 40 people died']]]);
});
