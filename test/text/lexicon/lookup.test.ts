import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/model/lexicon.js';
import { read } from '../read.js';
import { hitsOf, readWith, type SmallWords } from './small-lexicon.js';

const ar: SmallWords = {
  concept: {
    meet: { verbs: ['لقي يلقى لقاء'] },
    die: { idioms: [{ verb: 'لقي يلقى', with: ['حتف', 'مصرع'] }] },
    seek: { idioms: [{ verb: 'سعى يسعى', with: ['حصول'], within: 2 }] },
    travel: { verbs: ['سافر يسافر'] },
    flee: { idioms: [{ verb: 'فر يفر', with: ['إلى'] }] },
    sign: { verbs: ['وقع يوقع توقيع'], words: ['توقيع اتفاق'] },
    kill: { words: ['مصرع'] },
  },
  office: { minister: ['وزير'], 'defence-minister': ['وزير الدفاع'] },
  marker: { that: ['أن'], while: ['بينما'], relative: ['الذي'] },
  preposition: { in: ['في'] },
  negation: { not: ['لم', 'لا'] },
  hedge: { about: ['نحو'], 'at-least': ['ما لا يقل عن'] },
  place: { 'XX/tyre': ['صور'] },
};
const en: SmallWords = {
  concept: {
    sign: { verbs: ['sign'] },
    die: { verbs: ['die'], idioms: [{ verb: 'lose lost', with: ['life', 'lives'], within: 3 }] },
    lose: { verbs: ['lose lost'] },
    hit: { verbs: ['hit hit'] },
    collide: { idioms: [{ verb: 'hit hit', with: ['car'], before: true, within: 1 }] },
    judge: { words: ['trial'] },
    test: { nouns: [{ noun: 'trial', with: ['vaccine'], before: true, within: 1 }] },
    shoot: { idioms: [{ verb: 'fire', with: ['on', 'at'], within: 1 }] },
    agree: { words: ['agreement'] },
  },
  kind: { agreement: ['agreement', 'memorandum of understanding'], memorandum: ['memorandum'] },
  hedge: { 'more-than': ['more than'] },
  unit: { percent: ['%', 'percent'] },
  preposition: { on: ['on'], at: ['at'] },
  weekday: { '2': ['Tuesday'] },
};
const met = (text: string, language: 'ar' | 'en' = 'ar'): readonly string[] =>
  hitsOf(readWith(text, language, language === 'ar' ? ar : en));
const hits = (text: string, language: 'ar' | 'en' = 'ar'): readonly Hit[] =>
  readWith(text, language, language === 'ar' ? ar : en).hits;

describe('the longest phrase wins', () => {
  it.each([
    ['وزير الدفاع', ['office:defence-minister وزير الدفاع']],
    ['وزير', ['office:minister وزير']],
    ['وزير المالية', ['office:minister وزير']],
    ['لوزير الدفاع', ['office:defence-minister لوزير الدفاع']],
    ['وزيرا الدفاع', ['office:defence-minister وزيرا الدفاع']],
    ['وزيري الدفاع', ['office:defence-minister وزيري الدفاع']],
    ['وزير، الدفاع', ['office:minister وزير']],
  ])('%s', (text, expected) => expect(met(text)).toEqual(expected));

  it.each([
    ['a memorandum of understanding', ['kind:agreement memorandum of understanding']],
    ['the memorandum', ['kind:memorandum memorandum']],
    ['memoranda', []],
  ])('%s', (text, expected) => expect(met(text, 'en')).toEqual(expected));

  it('but only inside its own category', () => {
    expect(met('an agreement', 'en')).toEqual(['concept:agree agreement', 'kind:agreement agreement']);
  });
});

describe('idioms', () => {
  it.each([
    ['لقي حتفه', ['concept:die لقي']],
    ['لقيت الطفلة مصرعها', ['concept:die لقيت']],
    ['لقي ثلاثة أشخاص مصرعهم', ['concept:die لقي']],
    ['لقي الوزير نظيره', ['concept:meet لقي', 'office:minister الوزير']],
    ['سعى للحصول على المال', ['concept:seek سعى']],
    ['سعى إلى الحصول على المال', ['concept:seek سعى']],
  ])('beat their verb, and cover it alone: %s', (text, expected) => expect(met(text)).toEqual(expected));

  it.each([
    ['Two men lost their lives', ['concept:die lost']],
    ['he lost the last day of his life', ['concept:lose lost']],
    ['he lost. Life goes on', ['concept:lose lost']],
  ])('reach as far as they say, and not over a full stop: %s', (text, expected) => {
    expect(met(text, 'en').filter((hit) => hit.startsWith('concept'))).toEqual(expected);
  });

  it('reach over a hedge of several words, which makes the way no longer', () => {
    expect(met('لقي ما لا يقل عن ثلاثة أشخاص مصرعهم')[0]).toBe('concept:die لقي');
    expect(met('The old people lost more than their lives', 'en')[0]).toBe('concept:die lost');
    expect(met('he lost more than one day of life', 'en')[0]).toBe('concept:die lost');
    expect(met('he lost more than one whole day of life', 'en')[0]).toBe('concept:lose lost');
  });

  it('leave no event to their word, which elsewhere is one', () => {
    expect(met('لقي شخص مصرعه')).toEqual(['concept:die لقي']);
    expect(met('مصرع شخص')).toEqual(['concept:kill مصرع']);
  });
});

describe('closed words', () => {
  it.each([
    ['أن', ['marker:that أن']],
    ['أنه', ['marker:that أنه']],
    ['وبأن', ['marker:that وبأن']],
    ['ولم', ['negation:not ولم']],
    ['فيها', ['preposition:in فيها']],
  ])('take particles and pronouns: %s', (text, expected) => expect(met(text)).toEqual(expected));

  it.each(['أنات', 'الأن', 'لمون', 'لات', 'بينماها', 'نحوان', 'الذيه'])('take no endings: %s', (text) => {
    expect(met(text)).toEqual([]);
  });
});

describe('hits', () => {
  it('tell what was stripped', () => {
    expect(hits('وللوزيرين')[0]).toMatchObject({
      lead: { conjunction: 'and', preposition: 'for', article: true },
      tail: { ending: 'in', number: 'plural' },
      form: 'word',
    });
    expect(hits('سيوقعها')[0]).toMatchObject({
      lead: { future: true },
      tail: { pronoun: 'her' },
      form: 'future',
    });
    expect(hits('بتوقيعه')[0]).toMatchObject({
      lead: { preposition: 'in' },
      tail: { pronoun: 'him' },
      form: 'masdar',
    });
  });

  it('stand at their first token, the longer first', () => {
    const { hitsAt } = readWith('قال وزير الدفاع', 'ar', ar);
    expect(hitsAt.map((h) => h.map(({ first, last }) => [first, last]))).toEqual([[], [[1, 3]], []]);
  });

  it('find marks as they stand', () => {
    expect(met('5% or 6 percent', 'en')).toEqual(['unit:percent %', 'unit:percent percent']);
  });

  it('stay within their line of reading: no phrase over a mark', () => {
    expect(met('memorandum (of understanding)', 'en')).toEqual(['kind:memorandum memorandum']);
  });
});

describe('an idiom whose word stands before it', () => {
  const concepts = (text: string): readonly string[] =>
    read(text)
      .hits.filter((h) => h.category === 'concept')
      .map((h) => h.id);
  it.each([
    'أقام البلدان علاقات دبلوماسية قبل أن تقطعها العاصمة',
    'كانت بينهما علاقات تجارية لكن الحكومة قطعتها',
    'استئناف العلاقات بعد توقفها عام 2000',
  ])('%s', (text) => expect(concepts(text)).toContain('cut-relations'));
  it.each(['اشترى الحبل ثم قطعته الآلة', 'قطعت الشرطة الطريق'])('not in %s', (text) =>
    expect(concepts(text)).not.toContain('cut-relations'),
  );
});

describe('words by their company', () => {
  it.each([
    ['the car hit a wall', ['concept:collide hit']],
    ['the cars had hit a wall', ['concept:collide hit']],
    ['rebels hit a car', ['concept:hit hit']],
    ['the car. Rebels hit a wall', ['concept:hit hit']],
    ['a car that nobody saw hit a wall', ['concept:hit hit']],
    ['the vaccine trial', ['concept:test trial']],
    ['the trial', ['concept:judge trial']],
  ])('that stands before them, as near as they say: %s', (text, expected) => {
    expect(met(text, 'en').filter((hit) => hit.startsWith('concept'))).toEqual(expected);
  });

  it.each([
    ['police fired on the crowd', ['concept:shoot fired']],
    ['he was fired on Tuesday', []],
  ])('but a preposition before a time is none: %s', (text, expected) => {
    expect(met(text, 'en').filter((hit) => hit.startsWith('concept'))).toEqual(expected);
  });

  it('an idiom gives way to a verb that takes no letter off', () => {
    expect(met('سافر إلى تونس')).toEqual(['concept:travel سافر']);
    expect(met('سيفر إلى تونس')).toEqual(['concept:flee سيفر']);
  });
});
