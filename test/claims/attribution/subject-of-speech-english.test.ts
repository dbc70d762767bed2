import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading.js';

describe('a clause that says which one speaks', () => {
  test.each<[string, readonly string[]]>([
    [
      'The claim which did not mention a wedding said 40 people had been killed.',
      ['claim | document | 40 people had been killed'],
    ],
    [
      'An aide to a senator who favours talks said the bridge was closed.',
      ['aide | indirect | the bridge was closed'],
    ],
    // one with commas is none
    [
      'The driver, who was not hurt, said the bridge was closed.',
      ['driver | indirect | the bridge was closed'],
    ],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual(said));
});

describe('verbs of speech that share a speaker', () => {
  test.each<[string, readonly string[]]>([
    [
      'The minister called the plan wrong and insisted the bridge was closed.',
      ['minister | indirect | the bridge was closed'],
    ],
    // behind a word, a verb of speech has no speaker behind it
    ['It is built around a technology called Freedom Fabric.', []],
  ])('%s', (text, said) => expect(saidIn(text, ['o:Freedom Fabric'])).toEqual(said));
});
