import { describe, expect, test } from 'vitest';
import { check, timesIn } from '../../check-times.js';

const year = (start: string, end: string) => ({ start, end, precision: 'year', anchor: 'absolute' }) as const;

describe('years in figures', () => {
  check([
    [year('1066', '1067'), ['It began in [the year 1066].']],
    [year('1888', '1889'), ['It was founded in [1888].', 'تأسس في [1888].']],
    [year('1910', '1911'), ['They met in [1910].']],
    [{ ...year('2150', '2151'), relation: 'before' }, ['It will end [by 2150].']],
  ]);

  test.each([
    'It is found in 2450 kibbutzim.',
    'It is found in 2000 kibbutzim.',
    'It is found in 1850 kibbutzim.',
    'They lived in 1650.',
    'It grew in the 10s.',
  ])('%s: none', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});

describe('decades in two figures', () => {
  check([
    [{ start: '1950', end: '1960', precision: 'decade', anchor: 'absolute' }, ['It grew in the [50s].']],
    [{ start: '1920', end: '1930', precision: 'decade', anchor: 'absolute' }, ['It grew in the [20s].']],
  ]);
});

describe('a part of a decade', () => {
  check([
    [
      { start: '1993', end: '1997', precision: 'decade', anchor: 'absolute', part: 'middle' },
      ['in the [mid 1990s].'],
    ],
  ]);
});
