import { describe } from 'vitest';
import { check } from '../check-times.js';

const week = (start: string, end: string) =>
  ({ start, end, precision: 'week', month: 5, anchor: 'absolute' }) as const;
const open = { precision: 'month', anchor: 'publication', month: 5 } as const;

describe('parts of a month and a year', () => {
  check([
    [week('2021-05-22', '2021-05-29'), ['في [الأسبوع الرابع من مايو 2021].']],
    [week('2021-05-29', '2021-06-01'), ['في [الأسبوع الخامس من مايو 2021].']],
    [{ ...open, part: 'end' }, ['في [الأسبوع الرابع من مايو].']],
    [{ ...open, part: 'middle' }, ['في [الأسبوع الثالث من مايو].']],
    [
      { start: '2021-01', end: '2021-07', precision: 'month', anchor: 'absolute' },
      ['نما في [الأشهر الـ6 الأولى من 2021].'],
    ],
  ]);
});
