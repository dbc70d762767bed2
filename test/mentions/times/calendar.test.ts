import { describe, expect, test } from 'vitest';
import { dayOf, isOfCalendar } from '../../../src/mentions/times/calendar.js';
import { published, timesIn } from './check-times.js';

describe('days that the calendar has', () => {
  test.each([
    [{ day: 29, month: 2 }, true],
    [{ day: 29, month: 2, year: 2023 }, false],
    [{ day: 29, month: 2, year: 2024 }, true],
    [{ day: 30, month: 2 }, false],
    [{ day: 31, month: 4 }, false],
    [{ day: 1, lastDay: 31, month: 6 }, false],
    [{ day: 0, month: 6 }, false],
    [{ day: 1, month: 13 }, false],
  ])('%o: %s', (day, has) => {
    expect(isOfCalendar(day)).toBe(has);
  });

  test('months past December run into the next year', () => {
    expect(dayOf(2023, 14, 29)).toBe(dayOf(2024, 2, 29));
    expect(dayOf(2022, 14, 29)).toBeUndefined();
  });
});

const starts = (text: string, day = published): readonly (string | undefined)[] =>
  timesIn(text, day).map(({ value }) => value.start);

describe('a day that the calendar lacks is none', () => {
  test.each([
    ['He left on 31/2/2021.', []],
    ['He left on 29/2/2021.', []],
    ['He left on 31 February 2021.', ['2021-02']],
    ['He left on February 31.', ['2021-02']],
    ['غادر في 31 أبريل 2021.', ['2021-04']],
    ['غادر في 31 من الشهر الجاري.', [undefined]],
    // Of the years beside it, the one that has the day.
    ['He left on 29 February.', ['2020-02-29']],
  ])('%s', (text, expected) => {
    expect(starts(text)).toEqual(expected);
  });

  test('a Hijri month may have thirty days', () => {
    expect(starts('بتاريخ 30/2/1443هـ')).toEqual(['2021-10-08']);
    expect(starts('في 31 صفر 1443هـ')).toEqual(['2021-09-09']);
  });
});
