import { describe, expect, it } from 'vitest';
import type { WordForm } from '../../../src/model/lexicon.js';
import { analyseArabic } from '../../../src/text/arabic/analyse.js';
import { foldWord } from '../../../src/text/fold.js';
import { hitsOf, readWith } from '../lexicon/small-lexicon.js';
import { read } from '../read.js';
import { writtenLead, writtenTail } from './written.js';

/** Analyses of a printed word as `lead-base-tail`, of one form. */
function readings(word: string, form: WordForm = 'word'): readonly string[] {
  return analyseArabic(foldWord(word), word.endsWith('ة'))
    .filter((a) => a.form === form)
    .map((a) => `${writtenLead(a.lead)}-${a.base}-${writtenTail(a.tail)}`);
}

describe('words', () => {
  const stripped: readonly (readonly [string, string])[] = [
    ['وزير', '-وزير-'],
    ['الوزير', 'ال-وزير-'],
    ['والوزير', 'وال-وزير-'],
    ['بالوزارة', 'بال-وزاره-'],
    ['وبالوزارة', 'وبال-وزاره-'],
    ['للحكومة', 'لال-حكومه-'],
    ['وللحكومة', 'ولال-حكومه-'],
    ['لحكومة', 'ل-حكومه-'],
    ['كالوزير', 'كال-وزير-'],
    ['فالوزير', 'فال-وزير-'],
    ['وزيرا', '-وزير-ا'],
    ['وزيران', '-وزير-ان'],
    ['وزيرين', '-وزير-ين'],
    ['وزيرة', '-وزير-ه'],
    ['مسؤولون', '-مسءول-ون'],
    ['اتفاقيات', '-اتفاقيه-ات'],
    ['اتفاقيتان', '-اتفاقيه-تان'],
    ['اتفاقيتين', '-اتفاقيه-تين'],
    ['وزيره', '-وزير-ه'],
    ['وزيرهما', '-وزير-هما'],
    ['حكومته', '-حكومه-ه'],
    ['حكومتهم', '-حكومه-هم'],
    ['مستشفاها', '-مستشفي-ها'],
    ['وزيريها', '-وزير-يها'],
    ['وبوزيرهم', 'وب-وزير-هم'],
  ];
  it.each(stripped)('%s may be read %s', (word, expected) => expect(readings(word)).toContain(expected));

  it('gives the whole word first', () => {
    for (const word of ['وزير', 'بحر', 'وفد', 'كتاب']) expect(readings(word)[0]).toBe(`-${word}-`);
  });

  it.each([
    // a word written with ة carries no pronoun
    ['مدينة', '-مدين-ه', 'past'],
    ['حكومة', '-حكوم-ه', 'past'],
    ['دولة', '-دول-ه', 'past'],
    // an article is not followed by a verb
    ['الوقع', 'ال-وقع-', 'past'],
    // two letters are not what is left
    ['وله', 'و-ل-ه', 'word'],
  ] as const)('%s is not read %s as %s', (word, reading, form) => {
    expect(readings(word, form)).not.toContain(reading);
  });
});

describe('verbs', () => {
  const past: readonly (readonly [string, string])[] = [
    ['وقع', '-وقع-'],
    ['وقعت', '-وقع-ت'],
    ['وقعا', '-وقع-ا'],
    ['وقعوا', '-وقع-وا'],
    ['وقعتا', '-وقع-تا'],
    ['ووقع', 'و-وقع-'],
    ['فوقعوا', 'ف-وقع-وا'],
    ['وقعه', '-وقع-ه'],
    ['وقعها', '-وقع-ها'],
    ['وقعوها', '-وقع-وها'],
  ];
  it.each(past)('%s may be past %s', (word, expected) => expect(readings(word, 'past')).toContain(expected));

  const present: readonly (readonly [string, string])[] = [
    ['يوقع', '-وقع-'],
    ['توقع', '-وقع-'],
    ['نوقع', '-وقع-'],
    ['يوقعون', '-وقع-ون'],
    ['يوقعان', '-وقع-ان'],
    ['يوقعوا', '-وقع-وا'],
    ['ويوقع', 'و-وقع-'],
    ['ليوقع', 'ل-وقع-'],
    ['يوقعها', '-وقع-ها'],
  ];
  it.each(present)('%s may be present %s', (word, expected) =>
    expect(readings(word, 'present')).toContain(expected),
  );

  it.each([
    ['سيوقع', 'س-وقع-'],
    ['ستوقع', 'س-وقع-'],
    ['وسيوقعون', 'وس-وقع-ون'],
    ['فسيوقع', 'فس-وقع-'],
  ])('%s may be future %s', (word, expected) => expect(readings(word, 'future')).toContain(expected));

  it.each(['بيوقع', 'كيوقع', 'اليوقع'])('%s is no verb with a particle of nouns', (word) => {
    expect(readings(word, 'present').some((r) => r.includes('-وقع-'))).toBe(false);
  });
});

describe('words that look like other words', () => {
  const verbs = {
    concept: {
      owe: { verbs: ['دان يدين دين'] },
      conclude: { verbs: ['أنهى ينهي إنهاء'] },
      pray: { verbs: ['صلى يصلي صلاة'] },
      arrive: { verbs: ['وصل يصل وصول'] },
    },
    marker: { that: ['أن'] },
    kind: { city: ['مدينة'] },
  } as const;

  it.each([
    ['في مدينة كبيرة', ['kind:city مدينة']],
    ['قال أنه بخير', ['marker:that أنه']],
    ['وصلت الطائرة', ['concept:arrive وصلت']],
    ['وصل الوزير', ['concept:arrive وصل']],
    ['فوصلوا', ['concept:arrive فوصلوا']],
  ])('%s', (text, expected) => expect(hitsOf(readWith(text, 'ar', verbs))).toEqual(expected));

  it.each(['في مدينة كبيرة', 'مع أنه كبير', 'من المدينة القديمة', 'مدينته الكبرى'])(
    'no event in %s',
    (text) => {
      expect(hitsOf(read(text), 'concept')).toEqual([]);
    },
  );
});
