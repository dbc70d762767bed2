import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../names-read.js';

const peopleIn = (text: string): readonly string[] => mentionsOf(text, 'person').map((m) => m.text);

describe('words that no list knows are a name where', () => {
  test.each([
    ['Velmor Tarnavo resigned on Sunday.', 'only people do what they do'],
    ['Velmor Tarnavo has been arrested.', 'only people suffer what is done to them'],
    ['The court acquitted Velmor Tarnavo of all charges.', 'the verb before befalls people alone'],
    ['Velmor Tarnavo is the new director of the museum.', 'a copula and an office follow'],
    ['The head of the museum is Velmor Tarnavo.', 'an office and a copula go before'],
    ['Velmor Tarnavo, a lawyer, opened the door.', 'an office stands in apposition'],
    ['Velmor Tarnavo, who opened the door, left.', 'somebody is told of by who'],
  ])('%s: %s', (text) => {
    expect(peopleIn(text)).toEqual(['Velmor Tarnavo']);
  });
});

describe('they are none where', () => {
  test.each([
    ['Velmor Tarnavo opened a shop in the harbour.', 'bodies do it as well'],
    ['The court arrested nobody at Velmor Tarnavo.', 'the verb stands further off'],
    ['Velmor Tarnavo is the largest port of the north.', 'it is something else than an office'],
    ['Tarnavo is the port that the mayor opened.', 'it is one word'],
  ])('%s: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});
