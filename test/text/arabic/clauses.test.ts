import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const clausesOf = (text: string): readonly string[] =>
  read(text).clauses.map(({ start, end }) => text.slice(start, end));

describe('a subject before a verb of no person that says how certain it is', () => {
  it.each([
    'إن الحكومة يجب أن تدفع الرواتب',
    'حصيلة الحريق يمكن أن ترتفع',
    'السفينة يرجح أن تصل إلى الميناء',
    'المدرسة يحتمل أن تفتح أبوابها الأحد',
  ])('is of one clause with what it does: %s', (text) => expect(clausesOf(text)).toEqual([text]));
});

describe('what is said, asked or done that something may be', () => {
  it.each([
    ['أكد الوزير أن الحكومة تدفع الرواتب', ['أكد الوزير', 'أن الحكومة تدفع الرواتب']],
    ['وصلت السفينة ويمكن أن تغادر الميناء', ['وصلت السفينة', 'ويمكن أن تغادر الميناء']],
  ] as const)('is not: %s', (text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});
