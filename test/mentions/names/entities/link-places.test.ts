import { expect, test } from 'vitest';
import { eventNames, mentionsOf } from '../names-read.js';

const placesOf = (...texts: readonly string[]): readonly string[] =>
  eventNames(...texts).entities.map((e) => e.key);

test('an unknown spelling of a name of the gazetteer is that place', () => {
  expect(placesOf('وصل إلى حلب', 'سقطت في مدينة حلاب')).toEqual(['place:SY/aleppo']);
});

test('two consonants are too few to say so', () => {
  expect(placesOf('وصل إلى دبي', 'سقطت في مدينة دوبا')).toHaveLength(2);
});

test('the country is the one named twice as often as any other', () => {
  const last = (text: string) => mentionsOf(text, 'place').at(-1)?.value.id;
  expect(last('من إيران وإيران إلى تركيا، جنوب البلاد')).toBe('IR');
  expect(last('من إيران وإيران وإيران إلى تركيا وتركيا، جنوب البلاد')).toBe('TR');
});
