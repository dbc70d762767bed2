import { describe, expect, test } from 'vitest';
import { arabic } from '../../src/languages/ar/index.js';
import { english } from '../../src/languages/en/index.js';
import type { LanguagePack } from '../../src/languages/pack.js';
import { readDocument } from '../../src/text/document.js';
import { compileLexicon } from '../../src/text/lexicon/lexicon.js';

const categories = ['weekday', 'month', 'hijriMonth', 'dayPart', 'timeUnit', 'timeWord'] as const;

describe.each([arabic, english])('words of time: $language', (pack: LanguagePack) => {
  const lexicon = compileLexicon(pack);

  test.each(categories)('%s: every word is met under its id', (category) => {
    const missed = Object.entries(pack.words[category]).flatMap(([id, words]) =>
      (Array.isArray(words) ? words : []).filter((word) => {
        const { hits } = readDocument({ id: 'a', text: word }, pack.language, lexicon);
        return !hits.some((hit) => hit.category === category && hit.id === id && hit.first === 0);
      }),
    );
    expect(missed).toEqual([]);
  });

  test('there are seven weekdays, twelve months and twelve Hijri months', () => {
    const { weekday, month, hijriMonth } = pack.words;
    expect([weekday, month, hijriMonth].map((ids) => Object.keys(ids).length)).toEqual([7, 12, 12]);
  });
});
