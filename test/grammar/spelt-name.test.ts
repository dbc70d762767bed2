import { describe, expect, it } from 'vitest';
import { isListedName, type KnownNames, speltName } from '../../src/grammar/spelt-name.js';

const families: ReadonlyMap<string, string> = new Map([
  ['ترامب', 'Trump'],
  ['غانتس', 'Gantz'],
]);
const latin: KnownNames = {
  script: 'Latin',
  givenNames: ['Donald', 'Gokhan', 'Stephen', 'Osman', 'Hannah'],
  familyName: (printed) => families.get(printed),
};
const arabic: KnownNames = { script: 'Arabic', givenNames: [], familyName: () => undefined };

describe('a name in another script', () => {
  it.each([
    ['دونالد', 'Donald'],
    ['دونالد هيل', 'Donald Hil'],
    ['دونالد ترامب', 'Donald Trump'],
    ['هاني غانتس', 'Hani Gantz'],
    // A key of two sounds is that of many names.
    ['هاني', 'Hani'],
    // Not what begins or ends otherwise, though its key is the same.
    ['جوهان', 'Juhan'],
    ['ستيفاني', 'Satifani'],
    ['عثمان', 'Athman'],
  ])('%s is told as %s', (name, told) => {
    expect(speltName(name, latin)).toBe(told);
  });

  it('is no member that every object has', () => {
    expect(speltName('هاني toString', latin)).toBe('Hani toString');
    expect(speltName('Hani constructor', arabic)).toMatch(/^[\p{Script=Arabic} ]+$/u);
  });

  it('stays where it is in that script already', () => {
    expect(speltName('Donald', latin)).toBe('Donald');
    expect(speltName('هاني', arabic)).toBe('هاني');
  });

  it.each([
    ['ترامب', true],
    ['دونالد ترامب', true],
    // What is spelt by its letters is guessed, and so is a given name by itself.
    ['هاني غانتس', false],
    ['دونالد', false],
  ])('%s is listed: %s', (name, isListed) => {
    expect(isListedName(name, latin)).toBe(isListed);
  });
});
