import { describe, expect, test } from 'vitest';
import { check, published, timesIn } from '../check-times.js';

/** Set against Thursday, 25 November 2021. */
const starts = (text: string): readonly (string | undefined)[] =>
  timesIn(text, published).map(({ value }) => value.start);

describe('the seven days in which a weekday lies', () => {
  test.each([
    ['He arrived on Friday.', '2021-11-26'],
    ['He arrived on Saturday.', '2021-11-20'],
    ['A report on Sunday.', '2021-11-28'],
    ['A report on Monday.', '2021-11-22'],
    ['It will open on Thursday.', '2021-11-25'],
    ['It will open on Wednesday.', '2021-12-01'],
    ['He arrived last Thursday.', '2021-11-18'],
    ['He arrived last Wednesday.', '2021-11-24'],
    ['It will open next Thursday.', '2021-12-02'],
    ['It will open next Friday.', '2021-11-26'],
  ])('%s', (text, start) => {
    expect(starts(text)).toEqual([start]);
  });
});

describe('a past weekday that the next day has', () => {
  test.each([
    ['2021-11-25T10:59:00Z', '2021-11-19'],
    ['2021-11-25T11:00:00Z', '2021-11-26'],
    ['2021-11-25', '2021-11-26'],
  ])('%s', (at, start) => {
    expect(timesIn('He arrived on Friday.', at).map(({ value }) => value.start)).toEqual([start]);
  });
});

describe('the year of a date told in the past', () => {
  test.each([
    ['وصل في 26 نوفمبر.', '2021-11-26'],
    ['وصل في 27 نوفمبر.', '2020-11-27'],
  ])('%s', (text, start) => {
    expect(starts(text)).toEqual([start]);
  });
});

describe('a weekday beside a Hijri date', () => {
  test.each([
    ['السبت 10 محرم 1443.', '2021-08-21'],
    ['الأحد 10 محرم 1443.', '2021-08-19'],
  ])('%s', (text, start) => {
    expect(starts(text)).toEqual([start]);
  });
});

describe('parts of a week, a month and a year', () => {
  const part = (start: string, end: string, name: 'start' | 'middle' | 'end') =>
    ({ start, end, part: name }) as const;
  const week = { precision: 'week', anchor: 'publication' } as const;
  check(
    [
      [{ ...week, ...part('2021-11-22', '2021-11-25', 'start') }, ['[early this week].']],
      [{ ...week, ...part('2021-11-24', '2021-11-27', 'middle') }, ['[منتصف الأسبوع الجاري].']],
      [{ ...week, ...part('2021-11-26', '2021-11-29', 'end') }, ['[late this week].']],
      [
        { precision: 'month', month: 5, anchor: 'absolute', ...part('2021-05-21', '2021-06-01', 'end') },
        ['[late May 2021].'],
      ],
      [
        { precision: 'year', anchor: 'absolute', ...part('2011-05', '2011-09', 'middle') },
        ['[منتصف عام 2011].'],
      ],
    ],
    published,
  );
});
