import { describe, expect, it } from 'vitest';
import type { WordForm } from '../../../src/model/lexicon.js';
import { analyseEnglish } from '../../../src/text/english/analyse.js';
import { hitsOf, readWith } from '../lexicon/small-lexicon.js';

const bases = (word: string, form: WordForm): readonly string[] =>
  analyseEnglish(word)
    .filter((a) => a.form === form)
    .map((a) => a.base);

describe('analyses', () => {
  const inflected: readonly (readonly [WordForm, string, readonly string[]])[] = [
    ['past', 'sign', ['signed']],
    ['past', 'stop', ['stopped']],
    ['past', 'agree', ['agreed']],
    ['past', 'study', ['studied']],
    ['past', 'strike', ['striked']],
    ['active', 'sign', ['signing']],
    ['active', 'make', ['making']],
    ['active', 'stop', ['stopping']],
    ['present', 'sign', ['sign', 'signs']],
    ['present', 'study', ['studies']],
    ['present', 'reach', ['reaches']],
    ['word', 'minister', ['minister', 'ministers', "minister's", "ministers'"]],
    ['word', 'city', ['cities', "city's"]],
    ['word', 'bus', ['buses']],
  ];
  for (const [form, base, words] of inflected) {
    it.each(words)(`%s may be ${base} (${form})`, (word) => expect(bases(word, form)).toContain(base));
  }

  it.each([
    ['pass', 'word', 'pas'],
    ['us', 'word', 'u'],
    ['red', 'past', 'r'],
    ['king', 'active', 'k'],
    ['miss', 'present', 'mis'],
  ] as const)('%s (%s) is not %s', (word, form, base) => expect(bases(word, form)).not.toContain(base));

  it('gives the whole word first', () => {
    expect(analyseEnglish('signed')[0]).toMatchObject({
      base: 'signed',
      lead: { letters: 0 },
      tail: { letters: 0 },
      form: 'word',
    });
  });
});

describe('words met in a text', () => {
  const words = {
    concept: {
      sign: { verbs: ['sign'] },
      strike: { verbs: ['strike struck struck'] },
      stop: { verbs: ['stop'], words: ['halt'] },
    },
    office: { minister: ['minister'] },
  } as const;
  it.each([
    ['Both ministers signed', ['office:minister ministers', 'concept:sign signed']],
    ['He is signing', ['concept:sign signing']],
    ['It struck twice', ['concept:strike struck']],
    ['It is striking', ['concept:strike striking']],
    ['It stopped', ['concept:stop stopped']],
    ['Three halts', ['concept:stop halts']],
    ["the minister's car", ["office:minister minister's"]],
    ['a signal, a signature, striker', []],
    ['a designer', []],
  ])('%s', (text, expected) => expect(hitsOf(readWith(text, 'en', words))).toEqual(expected));

  it('tells the forms apart', () => {
    const forms = (text: string): readonly string[] => readWith(text, 'en', words).hits.map((h) => h.form);
    expect(forms('to sign')).toEqual(['present']);
    expect(forms('they signed')).toEqual(['past']);
    expect(forms('signing')).toEqual(['active']);
    expect(forms('minister')).toEqual(['word']);
  });
});
