import { expect, test } from 'vitest';
import { isoDate } from '../../../src/cli/input/iso-date.js';

test.each([
  ['2021-11-24', '2021-11-24'],
  [' 2021-11-24 10:00 ', '2021-11-24T10:00'],
  ['2021-11-24T10:00:00Z', '2021-11-24T10:00:00Z'],
  ['2021-11-24T10:00:00.000+0100', '2021-11-24T10:00:00.000+01:00'],
  ['2021-11-24 10:00:00 +02:00', '2021-11-24T10:00:00+02:00'],
  ['Wed, 24 Nov 2021 09:30:00 GMT', '2021-11-24T09:30:00Z'],
  ['Wed, 24 Nov 2021 09:30:00 +0100', '2021-11-24T08:30:00Z'],
])('%s is %s', (written, date) => {
  expect(isoDate(written)).toBe(date);
});

test.each(['', 'yesterday', '2021-02-31', '2021-13-01', '24/11/2021', 'November 24, 2021 09:30', 'x GMT'])(
  '%j is none that holds on every machine',
  (written) => {
    expect(isoDate(written)).toBeUndefined();
  },
);
