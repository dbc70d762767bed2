import { describe } from 'vitest';
import { check, published } from './check-times.js';

const saturday = (start: string, end: string, dayOfMonth: number) =>
  ({ start, end, precision: 'day', weekday: 6, month: 11, dayOfMonth, anchor: 'publication' }) as const;

describe('a verb of speech tells of a day right beside it', () => {
  check(
    [
      [saturday('2021-11-20', '2021-11-21', 20), ['The minister said on [Saturday].']],
      [
        saturday('2021-11-27', '2021-11-28', 27),
        ['He said that talks on [Saturday].', 'He said it on [Saturday].'],
      ],
    ],
    published,
  );
});
