import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../names-read.js';

const peopleIn = (text: string): readonly string[] => mentionsOf(text, 'person').map((m) => m.text);
/** The people of a text, each by the key of the one meant. */
const whoIsIn = (text: string): ReadonlySet<string> =>
  new Set(mentionsOf(text, 'person').flatMap((m) => ('entity' in m ? [m.entity] : [])));

describe('words that no list knows are a name beside', () => {
  test.each([
    ['an age behind it', 'Velmor Tarnavo (34) opened a shop.', 'Velmor Tarnavo'],
    ['an age before it', 'Dozens came to remember 16-year-old Velmor Tarnavo.', 'Velmor Tarnavo'],
    ['a word for one person', 'The suspect, Velmor Tarnavo, opened the door.', 'Velmor Tarnavo'],
    ['a word for a relative', 'His sister, Velmor Tarnavo, opened the door.', 'Velmor Tarnavo'],
  ])('%s', (_, text, name) => expect(peopleIn(text)).toEqual([name]));

  test.each([
    ['a thing', 'The harbour, Velmor Tarnavo, opened in May.'],
    ['several people', 'The suspects, Velmor Tarnavo and others, opened it.'],
  ])('but not beside %s', (_, text) => expect(peopleIn(text)).toEqual([]));
});

describe('two people of one surname are two', () => {
  test('where the first name of one is known, and that of the other is not', () => {
    const text =
      'Officers shot Kimor Reed. The crowd knew Kimor Reed. His sister Sarah Reed said that he was unarmed.';
    expect(peopleIn(text)).toEqual(['Kimor Reed', 'Kimor Reed', 'Sarah Reed']);
    expect(whoIsIn(text).size).toBe(2);
  });

  test('what stands once before a surname leaves open whose it is', () => {
    expect(peopleIn('Sarah Reed left. They crossed Ariva Reed forces held.')).toEqual(['Sarah Reed']);
  });

  test('a surname alone is that of the one who is named in full', () => {
    expect(whoIsIn('Sarah Reed left. Later Reed came back.').size).toBe(1);
  });
});
