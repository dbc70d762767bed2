import { describe } from 'vitest';
import { check } from './check-quantities.js';

describe('some of those who were named before', () => {
  check([
    [
      '12',
      ['12 of them have not been identified yet', 'لم يتم التعرف إلى هوية 12 منهم', 'اعتقل اثنا عشر منهم'],
    ],
    ['3', ['Three of them are in critical condition', 'ثلاثة منهم حالتهم خطرة']],
    ['2 child', ['two of them children']],
    ['3 child', ['ثلاثة منهم أطفال']],
    ['12 person, 3 child', ['قتل 12 شخصا منهم 3 أطفال']],
    ['', ['One of them died in hospital', 'عاد واحد منهم', 'some of them']],
  ]);
});
