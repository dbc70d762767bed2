import { expect, test } from 'vitest';
import { nameReader } from '../../src/mentions/names/name-reader.js';
import { documentOf } from '../mentions/names/names-read.js';

/** Whether the first line of a text is in title case. */
const isTitle = (line: string): boolean => nameReader(documentOf(`${line}\nMore.`)).titleCase(0);

test.each([
  'Police Arrest Driver After Crash',
  'Police Arrest Driver After Crash near here',
  'Bank Cuts Jobs Here',
  'Four Police Officers Die After big row for oil',
])('%s: title case', (line) => {
  expect(isTitle(line)).toBe(true);
});

test.each([
  ['a name makes the share of a short line', 'Jonathan Wright Resigns'],
  ['two names in a line of five words', 'Jonathan Wright meets Velmora today'],
  ['three capitals of five', 'Police Arrest Driver after crash'],
  ['a sentence', 'Police Arrest Driver After Crash.'],
])('%s', (_, line) => {
  expect(isTitle(line)).toBe(false);
});
