import { describe, expect, it } from 'vitest';
import { compareLeads } from '../../../src/comparison/wording/leads.js';
import { claimOf } from '../../alignment/claims.js';
import { quantity, rulings } from '../members.js';
import { leadMembers } from '../read-members.js';

const compared = (a: string, b: string): readonly string[] =>
  rulings(
    compareLeads(
      [claimOf('a', a), claimOf('b', b)].map((claim, index) => ({ ...claim, index })),
      () => 0.9,
    ),
  );

const both = (expected: readonly string[], a: string, b: string): void => {
  expect(compared(a, b)).toEqual(expected);
  expect(compared(b, a)).toEqual(expected);
};

describe('opposite events beside the predicate', () => {
  it.each([
    ['المدينة تواجه موجة البرد بتخفيض أسعار الوقود', 'المدينة تواجه موجة البرد برفع أسعار الوقود'],
    ['تمديد المهلة مع استمرار الحوار في جنيف', 'تمديد المهلة مع توقف الحوار في جنيف'],
    [
      'The city met the cold wave by cutting fuel prices',
      'The city met the cold wave by raising fuel prices',
    ],
  ])('%s', (a, b) => both(['contradiction lead-antonym'], a, b));
});

it('stances that are no news of one subject at once', () => {
  both(['contradiction lead-antonym'], 'النقابة تتهم مدير المصنع الجديد', 'النقابة تدعم مدير المصنع الجديد');
});

describe('two stages of one tale: the lead that tells the earlier one does not know the later', () => {
  it.each([
    ['الشرطة تعتقل صاحب المصنع الجديد', 'الشرطة تفرج عن صاحب المصنع الجديد'],
    ['إغلاق مطار الجزيرة الشمالية', 'إعادة فتح مطار الجزيرة الشمالية'],
    ['Police arrest the owner of the glass factory', 'Police release the owner of the glass factory'],
  ])('%s', (a, b) => both(['update lead-stages'], a, b));

  it.each([
    ['one that is negated', 'الشرطة تعتقل صاحب المصنع الجديد', 'الشرطة لا تفرج عن صاحب المصنع الجديد'],
    ['of others', 'الشرطة تعتقل صاحب المصنع الجديد', 'الشرطة تفرج عن سائق حافلة مدرسية'],
    ['both in one lead', 'Police arrest the owner and release the guard', 'Police release the guard'],
  ])('%s', (_, a, b) => {
    expect(compared(a, b)).not.toContain('update lead-stages');
    expect(compared(b, a)).not.toContain('update lead-stages');
  });

  it('not where one is to come', () => {
    const [arrested, released] = ['تعتقل', 'تفرج عن'].map((verb, index) => ({
      ...claimOf('ab'[index] ?? '', `الشرطة ${verb} صاحب المصنع الجديد`),
      index,
    }));
    if (arrested === undefined || released === undefined) throw new Error('two leads');
    const planned = { ...released, claim: { ...released.claim, certainty: 'planned' as const } };
    expect(rulings(compareLeads([arrested, released], () => 0.9))).toEqual(['update lead-stages']);
    expect(rulings(compareLeads([arrested, planned], () => 0.9))).toEqual([]);
  });
});

describe('a lead that takes back what the other states', () => {
  it.each([
    ['الجيش يستعيد بلدة السد من المسلحين', 'الجيش يفشل في استعادة بلدة السد من المسلحين'],
    ['المصنع يبدأ تشغيل المحطة الشمسية', 'المصنع يرفض تشغيل المحطة الشمسية'],
    [
      'The council repairs the old bridge over the river',
      'The council fails to repair the old bridge over the river',
    ],
  ])('%s', (a, b) => both(['contradiction lead-undone'], a, b));

  it('a denial is a dispute', () => {
    both(
      ['attributed-dispute lead-denied'],
      'الشركة ترفع أسعار الخبز في العاصمة',
      'الشركة تنفي رفع أسعار الخبز في العاصمة',
    );
  });
});

describe('no conflict', () => {
  it.each([
    ['one tale in another order', 'الذهب يرتفع مع تراجع الدولار', 'تراجع للدولار وصعود للذهب'],
    ['other subjects', 'تخفيض أسعار الوقود في المدينة', 'رفع رواتب المعلمين في الجامعة'],
    ['both take it back', 'الوزير يرفض توقيع عقد المطار', 'الوزير لا يوقع عقد المطار'],
    ['a limit is no negation', 'أسعار النفط تتراجع دون 74 دولارا', 'أسعار النفط تتراجع إلى 73 دولارا'],
    ['a word that looks like a negation', 'المصنع لا يزال يعمل في المدينة', 'المصنع يعمل في المدينة'],
  ])('%s', (_, a, b) => both([], a, b));
});

it('so many died, and so many others lived', () => {
  const [a, b] = ['مصرع 12 راكبا في غرق عبارة النهر', 'نجاة 30 راكبا من غرق عبارة النهر'];
  const counted = (x: number, y: number): readonly string[] =>
    rulings(
      compareLeads(
        [claimOf('a', a, { arguments: [quantity(x)] }), claimOf('b', b, { arguments: [quantity(y)] })].map(
          (claim, index) => ({ ...claim, index }),
        ),
        () => 0.9,
      ),
    );
  expect(counted(12, 30)).toEqual([]);
  expect(counted(12, 12)).toEqual(['contradiction lead-antonym']);
});

describe('what two leads have in common', () => {
  const by = (act: string, ...words: readonly string[]): string =>
    `Harbour ${words.join(' ')} by ${act} fuel prices`;

  it('shows that they are on one subject where it is half of their words', () => {
    const [own, other] = [
      ['orchard', 'lantern', 'copper'],
      ['meadow', 'granite', 'velvet'],
    ];
    // four of seven words, and three
    both(['contradiction lead-antonym'], by('cutting', 'winter', ...own), by('raising', 'winter', ...other));
    both([], by('cutting', 'willow', ...own), by('raising', 'winter', ...other));
  });

  it('shows that they are on one act where it is half of their words', () => {
    // four of eight words, and four of nine
    both(
      ['contradiction lead-undone'],
      'Council repairs bridge river orchard lantern copper window',
      'Council fails to repair bridge river meadow granite velvet',
    );
    both(
      [],
      'Council repairs bridge river orchard lantern copper window basket',
      'Council fails to repair bridge river meadow granite velvet ladder',
    );
  });

  it('shows that the one states what the other takes back where it is two words in reach', () => {
    const stating = 'Council paints old bridge river lantern';
    both(['contradiction lead-undone'], stating, 'Council fails to find old lantern money bridge river');
    both([], stating, 'Council fails to find old money lantern bridge river');
  });
});

describe('leads of reports', () => {
  const cutting = 'The city met the cold wave by cutting fuel prices';
  const raising = 'The city met the cold wave by raising fuel prices';
  const found = (sentences: number): readonly string[] =>
    rulings(compareLeads(leadMembers([cutting, raising], sentences), () => 0.9));

  it('contradict each other where that is all they say', () => {
    expect(found(0)).toEqual(['contradiction lead-antonym']);
    expect(found(2)).toEqual(['contradiction lead-antonym']);
  });

  it('leave it open where they go on to tell it at length', () => {
    expect(found(3)).toEqual(['undetermined polarity-unaligned']);
  });

  it('contradict each other where one of them is a headline', () => {
    const [report] = leadMembers([cutting], 3);
    const [headline] = leadMembers([raising], 0);
    if (report === undefined || headline === undefined) throw new Error('no members');
    const other = { ...headline, index: 1, claim: { ...headline.claim, sourceId: 's1' } };
    expect(rulings(compareLeads([report, other], () => 0.9))).toEqual(['contradiction lead-antonym']);
  });
});
