import { describe, expect, it } from 'vitest';
import { claimsIn } from './claims-of.js';

describe('evidence reaches over what hangs on the claim', () => {
  it.each<[string, string, string]>([
    [
      'when, and of whom',
      'قتل 12 شخصا بينهم ثلاثة أطفال بعد انهيار مبنى في وسط المدينة.',
      'kill: قتل 12 شخصا بينهم ثلاثة أطفال بعد انهيار مبنى في وسط المدينة',
    ],
    [
      'a relative clause',
      'غادر الوزير العاصمة التي وصل إليها مساء الثلاثاء.',
      'depart: غادر الوزير العاصمة التي وصل إليها مساء الثلاثاء',
    ],
    [
      'a clause of time',
      'The talks ended after the minister left Paris.',
      'end: The talks ended after the minister left Paris',
    ],
  ])('%s', (_, text, expected) => expect(claimsIn(text)).toContain(expected));

  it.each<[string, string, string]>([
    ['a clause joined by و', 'وصل الوزير إلى الرباط، ووقع اتفاقا.', 'arrive: وصل الوزير إلى الرباط'],
    ['another sentence', 'استقال الوزير. بعد ساعة اجتمعت الحكومة.', 'resign: استقال الوزير'],
    ['a contrast', 'استقال الوزير لكن الحكومة رفضت الاستقالة.', 'resign: استقال الوزير'],
  ])('but not over %s', (_, text, expected) => expect(claimsIn(text)).toContain(expected));

  it('what hangs on it is a claim of its own, on its own words', () => {
    expect(claimsIn('غادر الوزير العاصمة التي وصل إليها مساء الثلاثاء.')).toContain(
      'arrive: التي وصل إليها مساء الثلاثاء',
    );
  });

  it('a quote does not grow without end', () => {
    const tail = Array.from({ length: 12 }, () => 'بعد انهيار مبنى').join('، ');
    for (const claim of claimsIn(`قتل 12 شخصا ${tail}.`))
      expect(claim.split(' ').length).toBeLessThanOrEqual(26);
  });
});
