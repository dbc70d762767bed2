import { describe, expect, it } from 'vitest';
import { compareClaims, conflictsOf } from '../../../src/index.js';

const conflicts = (a: string, b: string): number =>
  conflictsOf(
    compareClaims([
      { id: 'a', text: a },
      { id: 'b', text: b },
    ]),
  ).length;

describe('figures that hold for how far a count had come', () => {
  it.each([
    [
      'With 80% of ballots counted, Ana Duarte had 51.2% of the vote.',
      'With 95% of ballots counted, Ana Duarte had 49.8% of the vote.',
    ],
    [
      'Omondi led with 53% after 40% of polling stations had reported.',
      'Omondi led with 50.5% after 85% of polling stations had reported.',
    ],
    [
      'بعد فرز 60 في المئة من الأصوات نال المرشح 48 في المئة.',
      'بعد فرز 90 في المئة من الأصوات نال المرشح 51 في المئة.',
    ],
    [
      'With half the votes counted, the Greens led with 34 percent.',
      'With all votes counted, the Greens led with 31 percent.',
    ],
  ])('do not contradict those of another: %s', (a, b) => expect(conflicts(a, b)).toBe(0));

  it.each([
    [
      'With 80% of ballots counted, Ana Duarte had 51.2% of the vote.',
      'With 80% of ballots counted, Ana Duarte had 49.8% of the vote.',
    ],
    ['Ana Duarte had 51.2% of the vote on Monday.', 'Ana Duarte had 49.8% of the vote on Monday.'],
  ])('but those of one moment do, and of none: %s', (a, b) => expect(conflicts(a, b)).toBeGreaterThan(0));
});
