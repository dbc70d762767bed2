import { expect, test } from 'vitest';
import { compareClaims } from '../../../../src/index.js';

/** The slots of what two texts are told to differ in. */
const slots = (...texts: readonly string[]): readonly string[] =>
  compareClaims(texts.map((text, i) => ({ id: String(i), text, publishedAt: '2026-03-10T12:00:00Z' })))
    .groups.flatMap(({ differences }) => differences)
    .map(({ slot }) => slot);

test.each([
  ['وقع الانفجار الساعة الثالثة فجرا.', 'وقع الانفجار الساعة الخامسة فجرا.'],
  ['وصل الوزير في السابعة مساء.', 'وصل الوزير في التاسعة مساء.'],
  ['The minister arrived at three o’clock.', 'The minister arrived at five o’clock.'],
])('a number or an ordinal that tells when is a time, and is told once: %s', (one, other) =>
  expect(slots(one, other)).toEqual(['time']),
);

test('elsewhere an ordinal tells an order', () =>
  expect(slots('وصلت الدفعة الثالثة من المساعدات.', 'وصلت الدفعة الخامسة من المساعدات.')).toEqual(['order']));
