import { describe } from 'vitest';
import { check } from './check-quantities.js';

describe('digits whose space was left out, after a preposition or a word with the article', () =>
  check([
    ['53 percent of vote', ['وحصل على53 في المئة من الأصوات.']],
    ['1901000000 XXX-riyal', ['أرباحه التشغيلية1,901 مليون ريال.']],
    ['', ['تحطمت طائرة ميغ29 قرب القاعدة.']],
  ]));

describe('a share of what is known, though its noun is of no known sort', () =>
  check([
    ['0.3333 fraction', ['دمرت العاصفة ثلث المحصول.']],
    ['', ['فاز الفريق في نصف النهائي.']],
  ]));

describe('a number that goes on counting in another place', () =>
  check([
    [
      '12 person, 7 person',
      ['قتل 12 شخصا في بغداد و7 في الموصل.', 'Twelve people died in Basra and seven in Mosul.'],
    ],
    ['12 person', ['قتل 12 شخصا في 3 مايو و7 في يونيو.']],
  ]));

describe('a number behind words for how many in all', () =>
  check([['76 person', ['قتل ما مجموعه 76 شخصا.']]]));
