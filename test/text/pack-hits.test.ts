import { describe, expect, test } from 'vitest';
import { arabic } from '../../src/languages/ar/index.js';
import { english } from '../../src/languages/en/index.js';
import { meetPhrases, readDocument } from '../../src/text/document.js';
import { compileLexicon, wordMemory } from '../../src/text/lexicon/lexicon.js';
import { packHits, unpackHits } from '../../src/text/pack-hits.js';

const lexicons = { ar: compileLexicon(arabic), en: compileLexicon(english) };

const texts = [
  ['en', 'Two ministers signed the agreement on Tuesday. "We will not wait," the minister said.'],
  ['ar', 'وقّع الوزيران الاتفاق يوم الثلاثاء في العاصمة، وسيغادران مساء غد. وقُتل 12 شخصا.'],
  ['ar', 'سنوقعه'],
  ['ar', 'أطلق الشرطي النار على رجل.'],
  ['en', '1 2 3'],
] as const;

describe.each(texts)('%s: %s', (language, text) => {
  const lexicon = lexicons[language];
  const alone = readDocument({ id: 'a', text }, language, lexicon);
  const packed = packHits(alone.hitsAt);

  test('what is packed comes back, through JSON too', () => {
    expect(unpackHits(packed)).toEqual(alone.hitsAt);
    expect(unpackHits(JSON.parse(JSON.stringify(packed)))).toEqual(alone.hitsAt);
  });

  test('a document read by what was kept is the document', () => {
    const met = meetPhrases(text, language, wordMemory(lexicon));
    expect(met).toEqual(packed);
    expect(readDocument({ id: 'a', text }, language, lexicon, { met })).toEqual(alone);
  });

  test('what is kept of another text is not taken', () => {
    const met = { ...packed, words: packed.words + 1 };
    expect(readDocument({ id: 'a', text }, language, lexicon, { met })).toEqual(alone);
  });
});

test('what is kept is what is found: with nothing kept, nothing is met', () => {
  const [language, text] = texts[0];
  const { tokens } = readDocument({ id: 'a', text }, language, lexicons[language]);
  const met = { words: tokens.length, phrases: [], met: [] };
  expect(readDocument({ id: 'a', text }, language, lexicons[language], { met }).hits).toEqual([]);
});

test('where another report mends a slip, what was kept is left aside', () => {
  const text = 'وصل الوزير الى العاصكة امس';
  const lexicon = lexicons.ar;
  const bridge = new Map([['العاصكه', ['العاصمه']]]);
  const met = meetPhrases(text, 'ar', wordMemory(lexicon));
  const mended = readDocument({ id: 'a', text }, 'ar', lexicon, { bridge });
  expect(readDocument({ id: 'a', text }, 'ar', lexicon, { bridge, met })).toEqual(mended);
  expect(mended.hits.length).not.toBe(readDocument({ id: 'a', text }, 'ar', lexicon, { met }).hits.length);
});

test.each([
  ['past the end', [0, 9, 0]],
  ['of no length', [0, 0, 0]],
  ['of no phrase', [0, 1, 7]],
  ['cut short', [0, 1]],
])('a phrase %s is left out', (_, met) => {
  expect(unpackHits({ words: 2, phrases: [{ category: 'stop', id: 'stop' }], met })).toEqual([[], []]);
});
