import { describe, expect, it } from 'vitest';
import type { WordForm } from '../../../src/model/lexicon.js';
import { arabicVerbWords } from '../../../src/text/arabic/verbs.js';
import { foldWord } from '../../../src/text/fold.js';
import { readWith } from '../lexicon/small-lexicon.js';

/** Every form of a verb, by the verb as a pack writes it, and the words in which it must be met. */
const met: readonly (readonly [verb: string, form: WordForm, words: readonly string[]])[] = [
  // sound
  ['قتل يقتل قتل', 'past', ['قتلت', 'قتلوا', 'قتلتهم', 'وقتلوا']],
  ['قتل يقتل قتل', 'present', ['يقتل', 'تقتل', 'يقتلون', 'يقتلهم', 'ليقتل']],
  ['قتل يقتل قتل', 'future', ['سيقتل', 'ستقتلهم']],
  ['قتل يقتل قتل', 'active', ['قاتل', 'القاتل']],
  ['قتل يقتل قتل', 'passive', ['مقتول', 'المقتولين']],
  // first letter weak
  ['وصل يصل وصول', 'past', ['وصل', 'وصلت', 'ووصلوا']],
  ['وصل يصل وصول', 'present', ['يصل', 'تصل', 'يصلون']],
  ['وصل يصل وصول', 'future', ['سيصل', 'ستصل']],
  ['وصل يصل وصول', 'masdar', ['وصول', 'الوصول', 'وصوله', 'بوصولهم']],
  // hollow
  ['زار يزور زيارة', 'past', ['زار', 'زارت', 'زاروا', 'زارها']],
  ['زار يزور زيارة', 'present', ['يزور', 'تزور', 'يزورون', 'يزورها']],
  ['زار يزور زيارة', 'masdar', ['زيارة', 'زيارته', 'الزيارة', 'زيارتهما']],
  ['قام يقوم قيام', 'past', ['قام', 'قامت', 'قاموا']],
  ['استقال يستقيل استقالة', 'present', ['يستقيل', 'لم يستقل']],
  // last letter weak
  ['دعا يدعو دعوة', 'past', ['دعا', 'دعت', 'دعوا', 'دعاه']],
  ['دعا يدعو دعوة', 'present', ['يدعو', 'تدعو', 'يدعون', 'تدعوهم']],
  ['بنى يبني بناء', 'past', ['بنى', 'بنت', 'بنوا', 'بناها']],
  ['بنى يبني بناء', 'present', ['يبني', 'يبنون', 'يبنيه']],
  ['التقى يلتقي لقاء', 'past', ['التقى', 'التقت', 'التقوا', 'التقيا', 'التقاه']],
  ['التقى يلتقي لقاء', 'present', ['يلتقي', 'تلتقي', 'يلتقون', 'لم يلتق']],
  ['التقى يلتقي لقاء', 'masdar', ['لقاء', 'لقائه', 'اللقاء']],
  // doubled
  ['رد يرد رد', 'past', ['ردت', 'ردوا', 'ردتها']],
  ['رد يرد رد', 'present', ['يرد', 'ترد', 'يردون']],
  // derived forms
  ['استقبل يستقبل استقبال', 'past', ['استقبل', 'استقبلت', 'واستقبلوا', 'استقبله']],
  ['استقبل يستقبل استقبال', 'present', ['يستقبل', 'تستقبل', 'يستقبلون']],
  ['استقبل يستقبل استقبال', 'future', ['سيستقبل', 'وسيستقبل']],
  ['استخدم يستخدم استخدام', 'active', ['مستخدم', 'المستخدمين']],
  ['انسحب ينسحب انسحاب', 'past', ['انسحب', 'انسحبت', 'انسحبوا']],
  ['انسحب ينسحب انسحاب', 'present', ['ينسحب', 'تنسحب', 'ينسحبون']],
  // passives that are spelt apart
  ['أقام يقيم إقامة', 'past', ['أقيم', 'أقيمت', 'وأقيم']],
  ['أقام يقيم إقامة', 'present', ['يقام', 'تقام', 'لم يقم']],
  ['أقام يقيم إقامة', 'future', ['سيقام']],
  ['استعاد يستعيد استعادة', 'past', ['استعيد', 'استعيدت']],
  ['استعاد يستعيد استعادة', 'present', ['يستعاد', 'تستعاد']],
  ['هاجم يهاجم مهاجمة', 'past', ['هوجم', 'هوجموا', 'وهوجمت']],
  ['تبادل يتبادل تبادل', 'past', ['تبودل', 'تبودلت']],
  // first letter hamza
  ['أعلن يعلن إعلان', 'past', ['أعلن', 'أعلنت', 'وأعلنوا', 'اعلن']],
  ['أعلن يعلن إعلان', 'present', ['يعلن', 'تعلن', 'يعلنون']],
  ['أعلن يعلن إعلان', 'masdar', ['إعلان', 'الإعلان', 'بإعلانها']],
];

const formsMet = (verb: string, text: string): readonly WordForm[] =>
  readWith(text, 'ar', { concept: { it: { verbs: [verb] } }, negation: { not: ['لم', 'لا'] } })
    .hits.filter((h) => h.category === 'concept')
    .map((h) => h.form);

describe('verbs', () => {
  for (const [verb, form, words] of met) {
    it.each(words)(`${verb}: %s is ${form}`, (word) => expect(formsMet(verb, word)).toEqual([form]));
  }
});

describe('stems cut so short that they look like other words', () => {
  it.each([
    ['بقي يبقى بقاء', 'لم يبق', 'يبق'],
    ['نجا ينجو نجاة', 'ولم ينج أحد', 'ينج أحد'],
    ['أعطى يعطي إعطاء', 'لم تعط', 'تعط'],
    ['زار يزور زيارة', 'لم يزر', 'يزر'],
    ['فاز يفوز فوز', 'لم يفز', 'يفز'],
  ])('%s: %s after a negation, no %s elsewhere', (verb, negated, alone) => {
    expect(formsMet(verb, negated)).toEqual(['present']);
    expect(formsMet(verb, alone)).toEqual([]);
  });
});

describe('words of other verbs', () => {
  it.each([
    ['زار يزور زيارة', ['زرع', 'زوارق', 'وزارة', 'وزير', 'مزور']],
    ['وصل يصل وصول', ['صلاة', 'حصل', 'اتصل', 'الفصل']],
    ['بنى يبني بناء', ['ابن', 'بنك', 'البنك', 'لبنان']],
    ['دعا يدعو دعوة', ['عدد', 'ودع', 'الدعم', 'دعم']],
    ['رد يرد رد', ['ردع', 'أراد', 'مردود']],
    ['قتل يقتل قتل', ['قتيل', 'مقتل']],
    ['قاتل يقاتل قتال', ['يقوتل', 'مقتول']],
    ['أزال يزيل إزالة', ['زوال', 'زلزال']],
  ])('%s', (verb, words) => {
    for (const word of words) expect([word, formsMet(verb, word)]).toEqual([word, []]);
  });
});

describe('derivation', () => {
  const forms = (verb: string, form: WordForm): readonly string[] =>
    arabicVerbWords(verb.split(' ').map(foldWord))
      .filter((w) => w.form === form)
      .map((w) => w.base);

  it('keeps masdars as listed, all of them', () => {
    expect(forms('لقي يلقى لقاء لقيان', 'masdar')).toEqual(['لقاء', 'لقيان']);
  });

  it('derives no participle of a weak verb of three letters', () => {
    expect([...forms('زار يزور', 'active'), ...forms('دعا يدعو', 'passive')]).toEqual([]);
  });

  it('derives no participle that is another word: the future, absolute', () => {
    expect(forms('استقبل يستقبل', 'active')).toEqual([]);
    expect(forms('أطلق يطلق إطلاق', 'active')).toEqual([]);
    expect(forms('استخدم يستخدم', 'active')).toEqual(['مستخدم']);
  });

  it('leaves no stem of one letter', () => {
    for (const verb of ['وقى يقي', 'رد يرد', 'رأى يرى', 'زار يزور', 'وصل يصل', 'نوى ينوي']) {
      for (const { base } of arabicVerbWords(verb.split(' ').map(foldWord)))
        expect([verb, base.length > 1]).toEqual([verb, true]);
    }
  });
});
