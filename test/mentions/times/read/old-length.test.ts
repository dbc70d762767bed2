import { describe, expect, it } from 'vitest';
import { timesIn } from '../check-times.js';

const lengths = (text: string): readonly (string | undefined)[] =>
  timesIn(text).map(({ value }) => value.duration);

describe('a length that another has come in place of', () => {
  it.each([
    ['The court cut his sentence from ten years to four years.', ['P4Y']],
    ['The army raised its service from two years to three years.', ['P3Y']],
    ['خفض البرلمان سن التقاعد من 65 عاما إلى 62 عاما.', ['P62Y']],
  ])('is left out: %s', (text, told) => expect(lengths(text)).toEqual(told));

  it.each([
    ['a range', 'The trip takes from two hours to ten hours.', ['PT2H', 'PT10H']],
    ['two lengths', 'He got ten years in prison and four years of probation.', ['P10Y', 'P4Y']],
  ])('is none: %s', (_, text, told) => expect(lengths(text)).toEqual(told));
});
