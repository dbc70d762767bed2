import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** What each claim of a text counts, and where. */
const counts = (text: string): readonly string[] =>
  claimsOf(text)
    .map((c) =>
      c.arguments
        .filter((a) => a.role === 'place' || a.role === 'quantity')
        .map((a) => a.text)
        .sort()
        .join(' '),
    )
    .filter((line) => line !== '');

describe('numbers of two places', () => {
  it.each([
    ['قتل 12 شخصا في بغداد و7 في الموصل.', ['12 شخصا بغداد', '7 الموصل']],
    ['سقط 30 قتيلا في البصرة، و12 في الموصل.', ['30 قتيلا البصرة', '12 الموصل']],
    ['Twelve people were killed in Basra and seven in Mosul.', ['Basra Twelve people', 'Mosul seven']],
  ])('are two claims: %s', (text, expected) => expect(counts(text)).toEqual(expected));

  it.each([
    ['one number', 'قتل 12 شخصا في بغداد والموصل.', 1],
    ['one place', 'قتل 12 رجلا و7 نساء في بغداد.', 1],
    ['a day', 'Police arrested 12 people in Basra and 7 in June.', 1],
  ])('are one claim: %s', (_, text, expected) => expect(counts(text)).toHaveLength(expected));
});
