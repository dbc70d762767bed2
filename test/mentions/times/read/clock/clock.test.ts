import { describe, expect, test } from 'vitest';
import { check, published, timesIn } from '../../check-times.js';

const clock = (time: string, zone: string) =>
  ({ precision: time.endsWith(':00') ? 'hour' : 'minute', anchor: 'none', clock: time, zone }) as const;

describe('the half of the day', () => {
  check([
    [clock('15:00', 'local'), ['في [الساعة الثالثة ظهرا].']],
    [clock('11:00', 'local'), ['في [الساعة الحادية عشرة ظهرا].']],
    [clock('18:00', 'local'), ['في [الساعة السادسة ليلا].']],
    [clock('05:00', 'local'), ['في [الساعة الخامسة ليلا].']],
  ]);
});

describe('zones', () => {
  check([
    [clock('14:00', '+13:00'), ['He spoke at [14:00 (01:00 GMT)].']],
    [clock('10:00', '+11:00'), ['He spoke at [10:00 (23:00 GMT)].']],
    [clock('01:00', '-10:00'), ['He spoke at [01:00 (11:00 GMT)].']],
    [clock('10:45', '+05:45'), ['He spoke at [10:45 (05:00 GMT)].']],
    [clock('10:00', 'local'), ['He spoke at [10:00 (09:50 GMT)].']],
    [clock('10:00', '+14:00'), ['He spoke at [10:00 GMT+14].']],
    [clock('10:00', '+00:00'), ['He spoke at [10:00 GMT]+16.']],
    [clock('04:40', '+10:00'), ['It struck at [04:40 AEST].', 'It struck at [4:40 a.m. AEST].']],
    [clock('05:00', '+01:00'), ['It struck at [5 am CET].', 'It struck at [05:00 BST].']],
    [clock('15:00', '+03:00'), ['في [الساعة الثالثة عصرا بتوقيت موسكو].']],
    [clock('20:00', 'unknown'), ['He spoke at [8 pm ET].', 'He spoke at [20:00 IST].']],
    // A word of the same letters is no zone.
    [clock('17:00', 'local'), ['At [5 pm] eat what you like.']],
  ]);

  test.each([
    ['between 07:28 and 08:06 UTC', ['+00:00', '+00:00']],
    ['at 07:28, and then later again at 08:06 UTC', ['local', '+00:00']],
    ['at 07:28 rather than 08:06 UTC', ['local', '+00:00']],
  ] as const)('%s', (text, zones) => {
    expect(timesIn(text).map(({ value }) => value.zone)).toEqual(zones);
  });
});

describe('a day behind a zone', () => {
  const thursday = {
    start: '2021-11-25T04:40',
    end: '2021-11-25T04:41',
    precision: 'minute',
    clock: '04:40',
  } as const;
  const day = { weekday: 4, month: 11, dayOfMonth: 25, anchor: 'publication' } as const;
  check(
    [
      [{ ...thursday, ...day, zone: '+10:00' }, ['It struck at [04:40 AEST on Thursday].']],
      [{ ...thursday, ...day, zone: 'unknown' }, ['It struck at [04:40 XYT on Thursday].']],
    ],
    published,
  );

  test('a word between is no zone', () => {
    expect(timesIn('At 04:40 Xyt on Thursday.', published).map(({ text }) => text)).toEqual([
      '04:40',
      'Thursday',
    ]);
  });
});
