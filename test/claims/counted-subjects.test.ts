import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** Which act each number of a text is told of. */
const told = (text: string): readonly string[] =>
  claimsOf(text).flatMap((c) =>
    c.arguments.filter((a) => a.role === 'quantity').map((a) => `${c.predicate.concept} ${a.text}`),
  );

describe('the number of a subject is told of its verb', () => {
  it.each([
    ['إن 18 شخصا على الأقل بينهم نساء وأطفال لقوا مصرعهم.', ['die 18 شخصا على الأقل']],
    ['أعلنت الشرطة أن 9 عمال بينهم سائق أصيبوا في الحادث.', ['wound 9 عمال']],
    ['لقي 21 شخصا، من بينهم نساء وأطفال، مصرعهم.', ['die 21 شخصا']],
    ['قال مسؤول إن 10 على الأقل نقلوا إلى المستشفيات.', ['hospitalise 10 على الأقل']],
    ['Scores of people were injured in the blast.', ['wound Scores of people']],
    ['Morocco scores two goals.', ['score two goals']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('but not past an event noun that counts them', () =>
    expect(told('مقتل 12 شخصا بينهم أطفال قتلوا في منزلهم.')).toEqual(['kill 12 شخصا']));
});

describe('a subject behind a phrase of place does what its verb says', () => {
  const doers = (text: string): readonly string[] =>
    claimsOf(text)
      .filter((c) => c.predicate.concept === 'sign' || c.predicate.concept === 'arrive')
      .flatMap((c) => c.arguments.filter((a) => a.role === 'agent').map((a) => a.text));

  it.each([
    ['المذكرة التي وقعها في الرباط وزير الدفاع التونسي.', ['وزير الدفاع التونسي']],
    ['وصل إلى الرباط وزير الدفاع التونسي.', ['وزير الدفاع التونسي']],
    ['وصل إلى الرباط.', []],
  ])('%s', (text, expected) => expect(doers(text)).toEqual(expected));
});
