import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/languages/ar/index.js';
import { segmenter } from '../../../src/text/arabic/segment.js';
import { knownWords } from '../../../src/text/arabic/segment-known.js';
import { segmentations } from '../../../src/text/arabic/segmentations.js';
import { foldWord } from '../../../src/text/fold.js';
import { compileLexicon } from '../../../src/text/lexicon/lexicon.js';

const cut = segmenter(knownWords(compileLexicon(arabic)));
const show = (word: string): string => {
  const { prefixes, stem, suffixes } = cut(foldWord(word), word.endsWith('ة'));
  return [...prefixes, `<${stem}>`, ...suffixes].join('+');
};

describe('segment', () => {
  it.each([
    ['وزير', '<وزير>'],
    ['ووزير', 'و+<وزير>'],
    ['الوزير', 'ال+<وزير>'],
    ['للوزير', 'ل+ال+<وزير>'],
    ['بيان', '<بيان>'],
    ['ببيان', 'ب+<بيان>'],
    ['فبراير', '<فبراير>'],
    ['فلسطين', '<فلسطين>'],
    ['كانت', '<كان>+ت'],
    ['سيوقع', 'س+<يوقع>'],
    ['سفير', '<سفير>'],
    ['لبنان', '<لبنان>'],
    ['وقال', 'و+<قال>'],
    ['وقع', '<وقع>'],
    ['واشنطن', '<واشنطن>'],
    ['طائراتها', '<طاءر>+ات+ها'],
    ['مدرسته', '<مدرس>+ت+ه'],
    ['الاتفاقية', 'ال+<اتفاقي>+ة'],
    ['به', '<ب>+ه'],
    ['لهم', '<ل>+هم'],
    ['بالمدينة', 'ب+ال+<مدين>+ة'],
    ['والمسؤولين', 'و+ال+<مسءول>+ين'],
  ])('%s is %s', (word, expected) => expect(show(word)).toBe(expected));

  it('puts the word together again', () => {
    for (const word of ['وبمرحلتها', 'سيعلنون', 'كالمعتاد', 'فاستقبلهم', 'محاولاتهما']) {
      const { prefixes, stem, suffixes } = cut(foldWord(word), false);
      expect([...prefixes, stem, ...suffixes].join('')).toBe(foldWord(word));
    }
  });

  it('leaves odd strings whole', () => {
    expect(show('و')).toBe('<و>');
    expect(show('ة')).toBe('<ه>');
    expect(show('ا'.repeat(50))).toBe(`<${'ا'.repeat(50)}>`);
  });
});

describe('segmentations', () => {
  it('lists the whole word first', () =>
    expect(segmentations('وزير', false)[0]).toEqual({ prefixes: [], stem: 'وزير', suffixes: [] }));

  it('takes no pronoun off a word printed with ة', () => {
    for (const { suffixes } of segmentations('مدينه', true)) expect(suffixes).toEqual(['ة']);
  });
});
