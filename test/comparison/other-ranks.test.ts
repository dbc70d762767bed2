import { expect, test } from 'vitest';
import { compareClaims } from '../../src/index.js';

/** The slots in which two texts are told to contradict one another. */
const contrary = (...texts: readonly string[]): readonly string[] =>
  compareClaims(texts.map((text, i) => ({ id: String(i), text, publishedAt: '2026-03-10T12:00:00Z' })))
    .groups.flatMap(({ differences }) => differences)
    .filter(({ relation }) => relation === 'contradiction')
    .map(({ slot }) => slot);

test.each([
  ['The first aid convoy arrived on Sunday.', 'The second aid convoy arrived on Tuesday.'],
  ['The team lost the first match 2-0.', 'The team won the second match 1-0.'],
  ['وصلت أول شحنة مساعدات الأحد.', 'وصلت ثاني شحنة مساعدات الثلاثاء.'],
  ['خسر الفريق المباراة الأولى 2-0.', 'فاز الفريق في المباراة الثانية 1-0.'],
])('what is told of the first says nothing against the second: %s', (one, other) =>
  expect(contrary(one, other)).toEqual([]),
);

test.each([
  ['The first aid convoy arrived on Sunday.', 'The first aid convoy arrived on Tuesday.', 'time'],
  ['The first aid convoy arrived on Sunday.', 'The aid convoy arrived on Tuesday.', 'time'],
  ['The team lost the second match 2-0.', 'The team won the second match 1-0.', 'polarity'],
  ['وقع الانفجار الساعة الثالثة فجرا.', 'وقع الانفجار الساعة الخامسة فجرا.', 'time'],
  ['وصل الوزير في السابعة مساء.', 'وصل الوزير في التاسعة مساء.', 'time'],
  ['وقع الزلزال في الثاني من مارس.', 'وقع الزلزال في الرابع من مارس.', 'time'],
])('of one, of an unranked one, or of one at another time, it does: %s', (one, other, slot) =>
  expect(contrary(one, other)).toContain(slot),
);
