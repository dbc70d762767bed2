import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/registry.js';
import { analyseArabic } from '../../src/text/arabic/analyse.js';
import { arabicMemory } from '../../src/text/arabic/arabic-memory.js';
import { bridgeSpelling } from '../../src/text/arabic/bridge-spelling.js';
import { segmentations } from '../../src/text/arabic/segmentations.js';
import { stemArabic } from '../../src/text/arabic/stem.js';
import { arabicVerbWords } from '../../src/text/arabic/verbs.js';
import { stemEnglish } from '../../src/text/english/stem.js';
import { foldWord } from '../../src/text/fold.js';
import { languageDetector } from '../../src/text/language.js';
import { hitsOf, readWith, type SmallWords, smallLexicon } from './lexicon/small-lexicon.js';

// Each of these holds on both sides of a bound, so that a bound that moves far fails.

const en: SmallWords = {
  concept: {
    arrive: { verbs: ['arrive'] },
    sign: { verbs: ['sign'] },
    report: { words: ['report'] },
    repair: { verbs: ['repair'] },
  },
  speech: { say: { verbs: ['say said'] } },
  light: { be: { verbs: ['be was'], words: ['is', 'was', 'were', 'are'] } },
  certainty: { likely: ['due to arrive'] },
  number: { '12': ['twelve'] },
  marker: { and: ['and'], while: ['while'], relative: ['which', 'who'] },
  preposition: { between: ['between'], of: ['as a direct result of'] },
  determiner: { the: ['the'] },
  month: { '10': ['October'] },
  boilerplate: { boilerplate: ['read more'] },
};
const ar: SmallWords = {
  concept: {
    arrive: { verbs: ['وصل يصل وصول'] },
    sign: { verbs: ['وقع يوقع توقيع'] },
    end: { verbs: ['انتهى ينتهي انتهاء'] },
  },
  light: { be: { verbs: ['كان يكون'] } },
  negation: { not: ['لم'] },
  marker: { after: ['بعد'] },
  preposition: { to: ['إلى'] },
};

const words = (n: number, word: string): string => Array.from({ length: n }, () => word).join(' ');
const clauses = (text: string, language: 'ar' | 'en' = 'en'): readonly string[] =>
  readWith(text, language, language === 'ar' ? ar : en).clauses.map((c) => text.slice(c.start, c.end));
const roles = (text: string): readonly string[] => readWith(text, 'en', en).sentences.map((s) => s.role);
const count = (text: string): number => readWith(text, 'en', en).sentences.length;

describe('clauses', () => {
  it('state something after a marker from three words on', () => {
    expect(clauses('The envoy arrived while crowds')).toHaveLength(1);
    expect(clauses('The envoy arrived while crowds cheered')).toHaveLength(2);
  });

  it('open at a quotation up to four tokens after its verb of speech', () => {
    expect(clauses('They said on Monday "we arrived after all of that"')).toHaveLength(2);
    expect(clauses('They said on Monday at noon "we arrived after all of that"')).toHaveLength(1);
  });

  it('begin after a dateline of up to fourteen tokens', () => {
    expect(clauses(`${words(11, 'Dubai')} - The envoy arrived`)).toEqual(['The envoy arrived']);
    expect(clauses(`${words(17, 'Dubai')} - The envoy arrived`)).toEqual([
      `${words(17, 'Dubai')} - The envoy arrived`,
    ]);
  });
});

describe('Arabic clauses', () => {
  it('do not open at بعد up to four words after a negation', () => {
    expect(clauses('لم يصل الوفد الكبير بعد إلى انتهاء الاجتماع', 'ar')).toHaveLength(1);
    expect(clauses('لم يصل الوفد الكبير الأول بعد إلى انتهاء الاجتماع', 'ar')).toHaveLength(2);
  });

  it('state something by "was" alone from five words on', () => {
    expect(clauses('كانت الولايات المتحدة الأمريكية ووقع الاتفاق', 'ar')).toHaveLength(1);
    expect(clauses('كانت الولايات المتحدة الأمريكية الجديدة ووقع الاتفاق', 'ar')).toHaveLength(2);
  });
});

describe('English clauses', () => {
  it('open at `and` with a subject of up to eight words', () => {
    expect(clauses(`They signed it and the ${words(6, 'old')} envoy arrived`)).toHaveLength(2);
    expect(clauses(`They signed it and the ${words(9, 'old')} envoy arrived`)).toHaveLength(1);
  });

  it('do not open at the `and` of a pair up to five words after `between`', () => {
    expect(clauses('They signed it between the two big cities and envoys arrived')).toHaveLength(1);
    expect(clauses('They signed it between the two very big old cities and envoys arrived')).toHaveLength(2);
  });

  it('hold lists of names of up to three words', () => {
    expect(clauses('The envoy signed in Egypt, New South Wales and Italy arrived')).toEqual([
      'The envoy signed in Egypt, New South Wales',
      'and Italy arrived',
    ]);
    expect(clauses('The envoy signed in Egypt, New South Wales Four and Italy arrived')).toEqual([
      'The envoy signed in Egypt',
      'New South Wales Four and Italy arrived',
    ]);
  });

  it('hold a gloss of up to six words', () => {
    expect(clauses(`The envoy arrived (${words(5, 'long')}) then signed`)).toHaveLength(1);
    expect(clauses(`The envoy arrived (${words(8, 'long')}) then signed`)).toHaveLength(2);
  });
});

describe('English phrases', () => {
  const read = (text: string, words: SmallWords): number =>
    readWith(text, 'en', { ...en, ...words }).clauses.length;

  it('hold a marker up to three words on', () => {
    const certainty = { alleged: ['aa bb cc while', 'aa bb cc dd while'] };
    expect(read('The envoy arrived aa bb cc while they signed', { certainty })).toBe(1);
    expect(read('The envoy arrived aa bb cc dd while they signed', { certainty })).toBe(2);
  });

  it('hold a count up to three words on', () => {
    const preposition = { of: ['aa bb cc', 'aa bb cc dd'] };
    expect(read('The envoy was there aa bb cc 12 were signed', { preposition })).toBe(1);
    expect(read('The envoy was there aa bb cc dd 12 were signed', { preposition })).toBe(2);
  });

  it('begin a piece by a participle among their first two words', () => {
    expect(clauses('The envoy arrived, quickly signing the deal')).toHaveLength(2);
    expect(clauses('The envoy arrived, very quickly signing the deal')).toHaveLength(1);
  });
});

describe('English forms', () => {
  const form = (text: string, event: string, preposition: readonly string[] = []): string | undefined =>
    readWith(text, 'en', {
      concept: { damage: { verbs: ['damage'] } },
      light: { be: ['was', 'were'] },
      preposition: { by: ['by'], of: preposition },
    }).hits.find((h) => h.category === 'concept' && text.split(' ')[h.first] === event)?.form;

  it('look for a phrase of up to four words before', () => {
    const of = ['aa bb cc dd', 'aa bb cc dd ee'];
    expect(form('aa bb cc dd damaged cables', 'damaged', of)).toBe('passive');
    expect(form('aa bb cc dd ee damaged cables', 'damaged', of)).toBe('past');
  });

  it('look for a verb up to ten tokens on', () => {
    expect(form(`Cables damaged by ${words(8, 'old')} were`, 'damaged')).toBe('passive');
    expect(form(`Cables damaged by ${words(11, 'old')} were`, 'damaged')).toBe('past');
  });

  it('take words in -ly from five letters on for adverbs', () => {
    expect(form('It was badly damaging cables', 'damaging')).toBe('present');
    expect(form('It was oily damaging cables', 'damaging')).toBe('active');
  });
});

describe('lines', () => {
  it('are headings up to thirty words', () => {
    const text = 'The envoy arrived.\nThe minister arrived.';
    expect(roles(`${words(26, 'word')}\n${text}`)[0]).toBe('heading');
    expect(roles(`${words(35, 'word')}\n${text}`)[0]).toBe('body');
  });

  it('are notices up to thirty words where they open like one, else up to twelve', () => {
    const line = (before: number, after: number): string =>
      `The envoy arrived.\n${words(before, 'word')} read more ${words(after, 'word')}.`.replace('\n ', '\n');
    expect(roles(line(0, 24))[1]).toBe('boilerplate');
    expect(roles(line(0, 33))[1]).toBe('body');
    expect(roles(line(3, 5))[1]).toBe('boilerplate');
    expect(roles(line(3, 9))[1]).toBe('body');
  });
});

describe('sentences', () => {
  it('go on after a short word with a full stop before a small letter', () => {
    expect(count('They sent misc. things')).toBe(1);
    expect(count('They sent things. more came')).toBe(2);
  });

  it('end at a date run into the report, its month up to three tokens before the year', () => {
    expect(count('Home News October 3, 2016 The envoy arrived')).toBe(2);
    expect(count('Home October 3 at last 2016 The envoy arrived')).toBe(1);
  });

  it('are cut after four hundred tokens', () => {
    expect(count(words(380, 'word'))).toBe(1);
    expect(count(words(480, 'word'))).toBe(2);
  });
});

describe('quotations', () => {
  const role = (text: string): string | undefined => readWith(text, 'en', en).quotes[0]?.role;

  it('of up to three words name something', () => {
    expect(role('the "three little words" here')).toBe('name');
    expect(role('the "four little words more" here')).toBe('utterance');
  });

  it('are closed by an apostrophe up to six tokens on', () => {
    const end = (n: number): number | undefined =>
      readWith(`the "${words(n, 'word')}' here and there`, 'en', en).quotes[0]?.last;
    expect(end(5)).toBe(7);
    expect(end(7)).toBe(13);
  });
});

describe('languageDetector', () => {
  it('looks at the first four thousand characters', () => {
    const detect = languageDetector(languages);
    const of = (arabicLetters: number) => detect('ع'.repeat(arabicLetters) + 'x'.repeat(3000));
    expect(of(1700)).toMatchObject({ kind: 'read', language: 'en' });
    expect(of(2300)).toMatchObject({ kind: 'read', language: 'ar' });
  });
});

describe('Arabic readings', () => {
  const has = (word: string, base: string, form: string): boolean =>
    analyseArabic(foldWord(word)).some((a) => a.base === base && a.form === form);
  const met = (text: string, words: SmallWords): readonly string[] =>
    readWith(text, 'ar', words).hits.map((h) => h.id);

  it('leave three letters of a noun, two of a verb, one more after ف', () => {
    expect([has('دولتان', 'دوله', 'word'), has('بنات', 'بن', 'word')]).toEqual([true, false]);
    expect([has('قلت', 'قل', 'past'), has('وقلت', 'قل', 'past'), has('فقلت', 'قل', 'past')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(has('فوصلت', 'وصل', 'past')).toBe(true);
  });

  it('are made of words of up to twenty-four letters', () => {
    expect(analyseArabic(`ال${'ك'.repeat(18)}`).length).toBeGreaterThan(1);
    expect(analyseArabic(`ال${'ك'.repeat(27)}`)).toHaveLength(1);
    expect(segmentations(`ال${'ك'.repeat(18)}`, false).length).toBeGreaterThan(1);
    expect(segmentations(`ال${'ك'.repeat(27)}`, false)).toHaveLength(1);
  });

  it('take a first person for as far from the word as two letters', () => {
    expect(met('نقلت', { concept: { a: { verbs: ['نقل ينقل'] }, b: { verbs: ['قالت يقلت'] } } })).toEqual([
      'a',
    ]);
    expect(
      met('نبلناه', { concept: { a: { verbs: ['نبل ينبل'] }, b: { verbs: ['بالناه يبلناه'] } } }),
    ).toEqual(['b']);
  });

  it('take a particle for a little further from the word than a letter of an ending', () => {
    expect(met('وصلت', { concept: { a: { verbs: ['وصل يصل'] }, b: { verbs: ['صلت يصلت'] } } })).toEqual([
      'a',
    ]);
    expect(met('وكتبها', { concept: { a: ['كتبها'], b: ['وكتب'] } })).toEqual(['a']);
  });

  it('hold a function word with a particle against a verb with an ending, not against one as it stands', () => {
    const beside = (verb: string, stop: string): SmallWords => ({
      concept: { act: { verbs: [verb] } },
      stop: { stop: [stop] },
    });
    expect(met('ولكن', beside('ولك يلك', 'لكن'))).toEqual(['stop']);
    expect(met('ودع', beside('ودع يدع', 'دع'))).toEqual(['act', 'stop']);
  });

  it('doubt a past of three letters only', () => {
    // The tagger takes neither for a verb where a noun in construct stands before.
    const text = (verb: string): string => `مدير ${verb} الاتفاق`;
    const of = (verb: string): SmallWords => ({ concept: { act: { verbs: [verb] } } });
    expect(met(text('حكم'), of('حكم يحكم'))).toEqual([]);
    expect(met(text('ترجم'), of('ترجم يترجم'))).toEqual(['act']);
  });
});

describe('Arabic verbs', () => {
  it('lose a weak letter where three are left, or after a negation', () => {
    const shorts = (verb: string): readonly (boolean | undefined)[] =>
      arabicVerbWords(verb.split(' ').map(foldWord))
        .filter((w) => w.form === 'present' && ['بق', 'ستط'].includes(w.base))
        .map((w) => w.negated);
    expect(shorts('بقي يبقى')).toEqual([true]);
    expect(arabicVerbWords(['استطاع', 'يستطيع']).some((w) => w.base === 'ستطع' && !w.negated)).toBe(true);
    expect(arabicVerbWords(['انتهي', 'ينتهي']).some((w) => w.base === 'نته' && !w.negated)).toBe(true);
  });
});

describe('stems', () => {
  it('of Arabic words keep three letters', () => {
    expect(['والد', 'بيان', 'كتبها'].map(stemArabic)).toEqual(['والد', 'بيان', 'كتب']);
  });

  it('of English words are made up to forty letters', () => {
    const word = (n: number): string => `${'ab'.repeat(n)}ing`;
    expect(stemEnglish(word(15))).not.toBe(word(15));
    expect(stemEnglish(word(22))).toBe(word(22));
  });
});

describe('phrases', () => {
  const idiom = (gap?: number): SmallWords => ({
    concept: {
      die: { idioms: [{ verb: 'لقي يلقى', with: ['حتف'], ...(gap === undefined ? {} : { within: gap }) }] },
    },
  });
  const dies = (between: number): boolean =>
    hitsOf(readWith(`لقي ${words(between, 'رجل')} حتفه`, 'ar', idiom()), 'concept').length > 0;

  it('let the word of an idiom stand up to three words from its verb', () => {
    expect([dies(3), dies(4)]).toEqual([true, false]);
  });

  it('let a pronoun recall the word of an idiom up to twenty-four tokens before', () => {
    const cut: SmallWords = { concept: { sever: { idioms: [{ verb: 'قطع يقطع', with: ['علاقات'] }] } } };
    const recalled = (between: number): boolean =>
      hitsOf(readWith(`علاقات ${words(between, 'دولة')} قطعتها`, 'ar', cut), 'concept').length > 0;
    expect([recalled(20), recalled(30)]).toEqual([true, false]);
  });

  it('weigh more the longer they are, then the nearer the word of an idiom, then the longer it is', () => {
    const idiom = (...words: readonly string[]) => ({ idioms: [{ verb: 'أعلن يعلن', with: words }] });
    const concept = {
      a: idiom('حرب'),
      b: idiom('استقلال'),
      c: idiom('حرب كبرى'),
      d: ['أعلن سلم'],
      e: idiom('سلم'),
    };
    const met = (text: string): readonly string[] => readWith(text, 'ar', { concept }).hits.map((h) => h.id);
    expect(met('أعلن سلم')).toEqual(['d']);
    expect(met('أعلن حرب استقلال')).toEqual(['a']);
    expect(met('أعلن استقلال حرب')).toEqual(['b']);
    expect(met('أعلن حرب كبرى')).toEqual(['c']);
  });
});

describe('slips of spelling', () => {
  const memory = arabicMemory(smallLexicon('ar', {}));
  const bridged = (text: string): readonly string[] => [...bridgeSpelling([text], memory).keys()];
  const beside = (slip: string, word: string, slips = 1, times = 4): string =>
    `${words(slips, `زار ${slip} الجديدة`)}\n${words(times, `زار ${word} الجديدة`)}`;

  it('are met up to twice, and meant what is met three times as often', () => {
    expect(bridged(beside('كرنفوم', 'كرندوم', 1, 3))).toEqual(['كرنفوم']);
    expect(bridged(beside('كرنفوم', 'كرندوم', 1, 2))).toEqual([]);
    expect(bridged(beside('كرنفوم', 'كرندوم', 2, 6))).toEqual(['كرنفوم']);
    expect(bridged(beside('كرنفوم', 'كرندوم', 3, 12))).toEqual([]);
  });

  it('are words of five letters and more, their stems of four and more', () => {
    expect(bridged(beside('كرنفم', 'كرندم'))).toEqual(['كرنفم']);
    expect(bridged(beside('كرفم', 'كردم'))).toEqual([]);
    expect(bridged(beside('الكرفم', 'الكردم'))).toEqual(['الكرفم']);
    expect(bridged(beside('الكفم', 'الكدم'))).toEqual([]);
  });

  it('are words of up to twenty-four letters', () => {
    const long = (n: number, letter: string): string => `غ${'كطخض'.repeat(n)}${letter}غكط`;
    expect(bridged(beside(long(4, 'ظ'), long(4, 'ذ')))).toHaveLength(1);
    expect(bridged(beside(long(6, 'ظ'), long(6, 'ذ')))).toEqual([]);
  });

  it('are two words of three letters and more run together', () => {
    const pair = (a: string, b: string): string => `${a}${b} هنا\n${words(3, `${a} ${b} هنا`)}`;
    expect(bridged(pair('غطض', 'خظغ'))).toEqual(['غطضخظغ']);
    expect(bridged(pair('غط', 'خظغض'))).toEqual([]);
  });

  it('are two letters that changed places in a known stem of six and more', () => {
    const known = arabicMemory(smallLexicon('ar', { kind: { person: ['غطضخظك', 'غطضخظ'] } }));
    const exchanged = (slip: string, word: string): number =>
      bridgeSpelling([`رأى ${slip} أمس\nباع ${word} غدا`], known).size;
    expect(exchanged('غطخضظك', 'غطضخظك')).toBe(1);
    expect(exchanged('غطخضظ', 'غطضخظ')).toBe(0);
  });
});
