import { expect, test } from 'vitest';
import { eventConcepts } from '../src/concepts/events.js';
import { findConcepts } from '../src/find-concepts.js';

const ids = (word?: string) => findConcepts(word).map(({ id }) => id);

test.each([
  ['sign', ['sign']],
  ['signing', ['sign']],
  ['مقتل', ['kill']],
  ['ولقوا حتفهم', ['die']],
])('%s stands for %j', (word, expected) => {
  expect(ids(word).slice(0, expected.length)).toEqual(expected);
});

test('a word of an id or gloss is found after those that are read in it', () => {
  expect(ids('embassy')).toEqual(expect.arrayContaining(['open-embassy', 'close-embassy']));
});

test.each(['xyzzy', '', '  '])('%j stands for none', (word) => {
  expect(ids(word)).toEqual([]);
});

test('without a word, all of them, with their words in every language', () => {
  const all = findConcepts();
  expect(all.map(({ id }) => id)).toEqual(Object.keys(eventConcepts));
  const wordless = all.filter(({ words }) => words.length < 2 || words.some((one) => one.words.length === 0));
  expect(wordless.map(({ id }) => id)).toEqual([]);
});
