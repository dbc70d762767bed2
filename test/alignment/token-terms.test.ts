import { describe, expect, it } from 'vitest';
import { termReader } from '../../src/alignment/token-terms.js';
import { languages } from '../../src/languages/registry.js';
import { read } from '../text/read.js';

const grams = (text: string): readonly string[] => {
  const reader = termReader();
  reader.tokensOf(read(text));
  return reader.grams.words;
};

it('words are compared by runs of four letters, edges counted', () =>
  expect(grams('zorbik')).toEqual([' zor', 'zorb', 'orbi', 'rbik', 'bik ']));

describe('the sense of a word', () => {
  /** What the words of a text are held against those of another language by, in order. */
  const senses = (text: string): readonly string[] => {
    const reader = termReader();
    return reader
      .tokensOf(read(text))
      .flatMap(({ sense }) => (sense === undefined ? [] : [reader.senses.words[sense] ?? '']));
  };

  it.each([
    ['lakes', '=gloss:lake', 'البحيرات'],
    ['crises', '=gloss:crisis', 'أزمات'],
    ['passengers', '=kind:passenger', 'ركاب'],
    ['French', '=country:FR', 'فرنسا'],
    ['Tuesday', '=weekday:2', 'الثلاثاء'],
  ])('is what it means, where that is known in both languages: %s', (english, meaning, arabic) => {
    expect(senses(english)).toEqual([meaning]);
    expect(senses(arabic)).toEqual([meaning]);
  });

  it('is its stem where that is not known', () => expect(senses('zorbik')).toEqual(['zorbik']));

  it('is told once of a phrase', () => expect(senses('سيارة إسعاف')).toEqual(['=kind:ambulance']));

  it('is nothing of a word that only joins others', () =>
    expect(senses('of the lake')).toEqual(['=gloss:lake']));
});

describe.each(languages)('every gloss in $language', ({ language, words: { gloss } }) => {
  it('is the sense of its words', () => {
    const all = Object.entries(gloss).flatMap(([id, list]) => list.map((word) => ({ id, word })));
    const reader = termReader();
    const document = read(all.map(({ word }) => `${word}\n.\n`).join(''), language);
    const at = new Map(document.tokens.map((t) => [t.start, t.index]));
    const tokens = reader.tokensOf(document);
    let start = 0;
    const lost = all.filter(({ id, word }) => {
      const sense = tokens[at.get(start) ?? -1]?.sense;
      start += word.length + '\n.\n'.length;
      return sense === undefined || reader.senses.words[sense] !== `=gloss:${id}`;
    });
    expect(lost.map(({ id, word }) => `${id}: ${word}`)).toEqual([]);
  });
});
