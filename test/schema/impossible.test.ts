import { expect, it } from 'vitest';
import { impossible } from '../../src/schema/impossible.js';

it.each([
  '2021-11-24',
  '2024-02-29',
  '2000-02-29',
  '2021-12-31T23:59',
  '2021-11-24T10:00:00Z',
  '2021-11-24T10:00:00.5+05:30',
  '2016-12-31T23:59:60Z',
  '2021-11-24T24:00',
  'yesterday',
])('%s is possible, or no date at all', (date) => expect(impossible(date)).toBeUndefined());

it.each([
  ['2021-02-31', 'month 02 of 2021 has 28 days'],
  ['2023-02-29', 'month 02 of 2023 has 28 days'],
  ['1900-02-29', 'month 02 of 1900 has 28 days'],
  ['2021-04-31', 'month 04 of 2021 has 30 days'],
  ['2021-11-00', 'month 11 of 2021 has 30 days'],
  ['2021-13-01', 'a year has no month 13'],
  ['2021-00-01', 'a year has no month 00'],
  ['2021-11-24T25:00', 'a day has no hour 25'],
  ['2021-11-24T24:01', 'a day has no hour 24'],
  ['2021-11-24T10:60', 'an hour has no minute 60'],
  ['2021-11-24T10:00:61Z', 'a minute has no second 61'],
  ['2021-11-24T10:00:00+24:00', 'no zone is 24:00 off'],
])('%s is not: %s', (date, because) => expect(impossible(date)).toBe(because));
