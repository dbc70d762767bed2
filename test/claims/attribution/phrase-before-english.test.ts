import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading.js';

describe('who somebody is, with the name between commas', () => {
  test.each<[string, readonly string[]]>([
    [
      'The mayor, Ms. Ruizo, said the bridge was closed.',
      ['mayor, Ms. Ruizo | indirect | the bridge was closed'],
    ],
    [
      'A witness, Paul Vineo, said the bridge was closed.',
      ['witness, Paul Vineo | indirect | the bridge was closed'],
    ],
    [
      'The head of the dockers, Paul Vineo, said the bridge was closed.',
      ['head of the dockers, Paul Vineo | indirect | the bridge was closed'],
    ],
    // a name that says of whom
    [
      'Paul Vineo, head of the dockers, said the bridge was closed.',
      ['Paul Vineo | indirect | the bridge was closed'],
    ],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual(said));
});

describe('an article behind the head of a phrase opens no other', () => {
  test.each<[string, readonly string[]]>([
    ['The head of the dockers said the bridge was closed.', ['head | indirect | the bridge was closed']],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual(said));
});

describe('a speaker behind a dash', () => {
  test.each<[string, readonly string[]]>([
    [
      '"The bridge gave no warning" - Carla Reido, the site manager.',
      ['Carla Reido | direct | The bridge gave no warning'],
    ],
    ['"Nobody warned us," – Maria Silvao, a resident.', ['Maria Silvao | indirect | Nobody warned us']],
    ['"لم يحذرنا أحد" - سلمى الحاج، من سكان القرية.', ['سلمى الحاج | indirect | لم يحذرنا أحد']],
    // words of another sentence
    ['"Nobody warned us" - and the river rose.', []],
    // a name quoted
    ['The ship "Sea Lark" - Carla Reido.', []],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual(said));
});
