import { describe } from 'vitest';
import { check, checkNone } from './check-quantities.js';

describe('Arabic vague numbers', () => {
  check([
    ['~20-99 dead', ['عشرات القتلى', 'قتل العشرات']],
    ['~200+ wounded', ['مئات الجرحى']],
    ['~2000+ protester', ['خرج آلاف المتظاهرين']],
    ['~20000-99000 protester', ['عشرات الآلاف من المتظاهرين', 'عشرات آلاف المتظاهرين']],
    ['~3-9 country', ['شاركت عدة دول']],
    ['~3-9 soldier', ['قتل بضعة جنود']],
    ['~21-29 person', ['بضعة وعشرون شخصا', 'بضعة وعشرين شخصا']],
    ['~11-19 person', ['بضعة عشر شخصا']],
    ['~20-99 soldier', ['بضع عشرات من الجنود']],
    ['~20-99 person', ['نجاة العشرات من الغرق']],
    ['~200+ person', ['اعتقل المئات', 'نزح المئات']],
  ]);
});

describe('English vague numbers', () => {
  check([
    ['~24+ person', ['dozens of people', 'scores of people']],
    ['~200000+ protester', ['hundreds of thousands of protesters']],
    ['~300-900 soldier', ['several hundred soldiers']],
    ['~3-9 soldier', ['a few soldiers', 'several soldiers']],
  ]);
});

// «Hundreds» has no upper bound, so that «fewer than hundreds» has none at all.
describe('Hedges that leave no bound', () => {
  checkNone(['fewer than hundreds of people were killed', 'ما دون المئات من الجرحى']);
});
