import { expect, it } from 'vitest';
import { englishVerbWords } from '../../../src/text/english/verbs.js';

const shown = (verb: string): readonly string[] =>
  englishVerbWords(verb.split(' ')).map((w) => `${w.base} ${w.form}`);

it.each([
  ['sign', ['sign present', 'sign active', 'sign past']],
  ['strike struck', ['strike present', 'strike active', 'struck past']],
  ['go went gone', ['go present', 'go active', 'went past', 'gone past']],
  ['put put put', ['put present', 'put active', 'put past']],
  ['', []],
])('%j', (verb, expected) => expect(shown(verb)).toEqual(expected));
