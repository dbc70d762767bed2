import { describe, expect, test } from 'vitest';
import { check, timesIn } from '../../check-times.js';

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
  ]);

  test.each([
    ['between 07:28 and 08:06 UTC', ['+00:00', '+00:00']],
    ['at 07:28, and then later again at 08:06 UTC', ['local', '+00:00']],
    ['at 07:28 rather than 08:06 UTC', ['local', '+00:00']],
  ] as const)('%s', (text, zones) => {
    expect(timesIn(text).map(({ value }) => value.zone)).toEqual(zones);
  });
});
