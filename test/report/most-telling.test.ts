import { expect, it } from 'vitest';
import { mostTelling } from '../../src/report/most-telling.js';
import { readMentions } from '../claims/claims-of.js';

const wording = (id: string, text: string, keys: readonly string[] = [], leaning = false) => {
  const { document } = readMentions(text);
  return {
    document: { ...document, source: { id, text } },
    first: 0,
    last: document.tokens.length,
    keys,
    leaning,
  };
};

it('takes the words that the others use most', () => {
  const told = [
    'وذلك بعد وقت قصير',
    'وصل الوزير إلى العاصمة',
    'وصل الوزير مساء إلى العاصمة برفقة وفد كبير من رجال الأعمال والصحفيين والخبراء',
  ];
  expect(mostTelling(told.map((text, i) => wording(String(i), text)))).toBe(1);
});

it('counts what is meant, in whatever words', () =>
  expect(
    mostTelling([
      wording('a', 'و هذا ما جرى', ['person:x']),
      wording('b', 'The minister arrived', ['arrive', 'person:x']),
      wording('c', 'وصل الوزير', ['arrive']),
    ]),
  ).toBe(1));

it('passes over what tells nothing without the words before it', () =>
  expect(
    mostTelling([
      wording('a', 'لكن هذا لم يحدث', ['promise'], true),
      wording('b', 'وعدت بالاعتراف', ['promise']),
    ]),
  ).toBe(1));
