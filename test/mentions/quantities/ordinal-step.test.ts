import { describe } from 'vitest';
import { check } from './check-quantities.js';

describe('ordinals', () => {
  check([
    ['#4', ['رابع دولة', 'the fourth cable', 'the 4th attack']],
    ['#1', ['المرة الأولى', 'for the first time']],
    ['#2', ['a second explosion', 'الانتفاضة الثانية']],
    ['#22', ['الدورة الـ22', 'the twenty-second session', 'الدورة الثانية والعشرون']],
  ]);
});
