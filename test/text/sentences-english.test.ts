import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const sentences = (text: string): readonly string[] =>
  read(text, 'en').sentences.map((s) => text.slice(s.start, s.end));

describe('a date run into the report', () => {
  it.each([
    [
      'Published October 3 2016 At least 14 people were killed',
      ['Published October 3 2016', 'At least 14 people were killed'],
    ],
    ['3 Oct 2016 A bomber struck a market', ['3 Oct 2016', 'A bomber struck a market']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it.each([
    'On 3 October 2016 The Guardian reported a blast.',
    'The ministers met in October 2016 and signed.',
    'It counted 2016 The rest is unknown',
  ])('is none: %s', (text) => expect(sentences(text)).toHaveLength(1));
});

describe('the stop of an abbreviation', () => {
  it.each([
    ['The talks began at 3 p.m. Protesters gathered.', ['The talks began at 3 p.m.', 'Protesters gathered.']],
    ['He returned to the U.S. The envoy stayed.', ['He returned to the U.S.', 'The envoy stayed.']],
  ])('ends a sentence: %s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it.each([
    'The talks began at 3 p.m. Monday in Rabat.',
    'The talks began at 3 p.m. Rabat time.',
    'The talks began at 3 p.m. EST and ended late.',
    'At 3 p.m. Carter resigned.',
    'Police said the U.S. Army left.',
    'The talks began at 3 p.m. in Rabat.',
  ])('ends none: %s', (text) => expect(sentences(text)).toHaveLength(1));
});
