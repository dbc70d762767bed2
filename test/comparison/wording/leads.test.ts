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
});
