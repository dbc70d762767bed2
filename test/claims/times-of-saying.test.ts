import { expect, test } from 'vitest';
import { compareClaims } from '../../src/index.js';

/** The words for when, of the claims of a text whose evidence holds some words. */
function whenOf(text: string, words: string): readonly string[] {
  const { claims } = compareClaims([
    { id: 'a', text },
    { id: 'b', text },
  ]);
  return claims
    .filter(({ sourceId, evidence }) => sourceId === 'a' && evidence.quote.includes(words))
    .flatMap((claim) => claim.arguments.flatMap(({ role, text: when }) => (role === 'time' ? [when] : [])));
}

test.each<[string, string, readonly string[]]>([
  ['وكانت الشرطة أعلنت الخميس مقتل 19 شخصا في الحادث.', 'مقتل', []],
  ['أكد الوزير أمس الاثنين توقيع الاتفاق في باريس.', 'توقيع', []],
  ['أعلنت الوزارة، الأربعاء، مقتل ثلاثة جنود.', 'مقتل', []],
  ['Police announced on Thursday the death of 19 people.', 'death', []],
  ['Officials confirmed on Monday the arrest of two suspects.', 'arrest', []],
  // what stands in what is said is of that
  ['أعلنت الشرطة الخميس مقتل 19 شخصا يوم الأربعاء.', 'مقتل', ['يوم الأربعاء']],
  ['Police confirmed the arrest of two suspects on Monday.', 'arrest', ['Monday']],
  // without anybody who says it
  ['قتل الخميس 19 شخصا في الحادث.', 'قتل', ['الخميس']],
])('when something was said is not when it came about: %s', (text, words, times) =>
  expect(whenOf(text, words)).toEqual(times),
);
