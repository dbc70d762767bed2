import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/languages/ar/index.js';
import { arabicMemory } from '../../../src/text/arabic/arabic-memory.js';
import { tagWords } from '../../../src/text/arabic/segment-tags.js';
import { fold } from '../../../src/text/fold.js';
import { compileLexicon } from '../../../src/text/lexicon/lexicon.js';
import { tokenise } from '../../../src/text/tokens.js';
import { read } from '../read.js';

const memory = arabicMemory(compileLexicon(arabic));
const tags = (text: string): string =>
  tagWords(tokenise(text, fold(text), 'ar'), memory)
    .map(({ tag }) => tag)
    .join(' ');

describe('tagWords', () => {
  it.each([
    ['قال الوزير إن بلاده وقعت اتفاقا جديدا.', 'verb noun particle noun verb noun adjective punctuation'],
    ['وصل 12 جنديا إلى المطار', 'verb number noun preposition noun'],
    ['التقى الرئيس Example في القاهرة', 'verb noun foreign preposition noun'],
    ['هذه المدينة القديمة', 'pronoun noun adjective'],
  ])('%s', (text, expected) => expect(tags(text)).toBe(expected));

  it('tells verbs from verbal nouns by their place', () => {
    expect(tags('قتل ستة أشخاص في هجوم').split(' ')[0]).toBe('verb');
    expect(tags('أعلن عن قتل ستة أشخاص').split(' ')[2]).toBe('noun');
    expect(tags('نقل الجرحى إلى المستشفى').split(' ')[0]).toBe('verb');
    expect(tags('بعد نقل الجرحى إلى المستشفى').split(' ')[1]).toBe('noun');
  });

  it('takes an empty stretch', () => expect(tagWords([], memory)).toEqual([]));
});

describe('the tagger settles what the lexicon leaves open', () => {
  it.each([
    ['بعد أن قتل ستة أشخاص', 'قتل', 'past'],
    ['أعلن عن قتل ستة أشخاص', 'قتل', 'masdar'],
    ['قال الجيش إنه قصف مواقع', 'قصف', 'past'],
    ['أعلن الجيش عن قصف مواقع', 'قصف', 'masdar'],
  ])('%s: %s is %s', (text, word, form) => {
    const document = read(text);
    const index = document.tokens.findIndex((t) => t.text === word);
    expect(document.hitsAt[index]?.filter((h) => h.category === 'concept').map((h) => h.form)).toEqual([
      form,
    ]);
  });
});
