import { expect, test } from 'vitest';
import { arabic } from '../../src/languages/ar/index.js';
import { english } from '../../src/languages/en/index.js';
import type { Entry } from '../../src/languages/pack.js';
import { documentOf } from '../mentions/names/names-read.js';

const categories = [
  'country',
  'capital',
  'nationality',
  'place',
  'office',
  'portfolio',
  'title',
  'body',
  'bodyName',
  'givenName',
] as const;

function wordsOf(entry: Entry): readonly string[] {
  return Array.isArray(entry) ? entry : [];
}

test.each(categories)('every entry of %s is met where it is printed', (category) => {
  for (const pack of [arabic, english]) {
    const entries: Readonly<Record<string, Entry>> = pack.words[category];
    const missed = Object.entries(entries).flatMap(([id, entry]) =>
      wordsOf(entry).filter((word) => {
        const { hits } = documentOf(
          pack.language === 'ar' && !/\p{Script=Arabic}/u.test(word) ? `في ${word}` : word,
        );
        return !hits.some((hit) => hit.category === category && hit.id === id);
      }),
    );
    expect(missed).toEqual([]);
  }
});
