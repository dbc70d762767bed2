import { expect, test } from 'vitest';
import { inspectSource } from '../src/inspect.js';

const text = 'أعلنت وزارة الداخلية مقتل 12 شخصا في انفجار.\nووصل الوفد إلى تونس.\n';
const { language, sentences } = inspectSource({ id: 'a', text });
const claims = sentences.flatMap((sentence) => sentence.claims);

test('tells sentences, mentions and claims, with the speaker', () => {
  expect([language, sentences.length]).toEqual(['ar', 2]);
  expect(sentences[0]?.mentions).toContainEqual(
    expect.objectContaining({ kind: 'quantity', value: '12 person', quote: '12 شخصا' }),
  );
  expect(claims.map(({ predicate }) => predicate.value)).toEqual(expect.arrayContaining(['kill', 'arrive']));
  const killed = claims.find(({ predicate }) => predicate.value === 'kill');
  expect(killed?.slots).toEqual([expect.stringMatching(/\|person/)]);
  expect(killed?.speakers).toEqual([expect.objectContaining({ quote: 'وزارة الداخلية' })]);
});

test('every quote is its span', () => {
  const told = claims.flatMap((claim) => [claim, claim.predicate, ...claim.arguments]);
  for (const { start, end, quote } of [...told, ...sentences]) expect(text.slice(start, end)).toBe(quote);
});

test('refuses what is no source', () => {
  expect(() => inspectSource({ id: 'a', text: ' ' })).toThrow(/has no text/);
});
